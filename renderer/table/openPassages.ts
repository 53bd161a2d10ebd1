import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { openTab } from '../state/workspace.ts';

/**
 * Opens the passages behind a number: those that `where` lets through, in a passage table of their
 * own called `title`.
 */
export function openPassages(where: PassageQuery, title: string): void {
  openTab({ kind: 'passages', where, title });
}
