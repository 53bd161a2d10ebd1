import type { KeyboardEvent } from 'react';
import type { LedgerEntry } from '../../../db/model/ledger.ts';
import { isTextField } from '../../commands/textField.ts';
import { deleteCondition } from '../../inspector/passage/deleteCondition.ts';
import { goToPassage } from '../../state/workspace.ts';
import type { Line } from './lines.ts';
import { moved, type Place } from './place.ts';
import type { DetailsMode } from './useDetails.ts';

interface LedgerKeys {
  place: Place;
  line: Line | undefined;
  /** The entry that the keys are at, once it is known. */
  entry: LedgerEntry | undefined;
  /** How its details are shown. */
  mode: DetailsMode | undefined;
  /** How many lines there are, and how many of them are a page. */
  size: { count: number; page: number };
  go: (to: Place) => void;
  onFold: (key: string, open: boolean) => void;
  onDetails: (mode: DetailsMode | null) => void;
  onShowDeadlock: (key: string) => void;
}

/** What the keys do in the ledger. */
export function onLedgerKey(keys: LedgerKeys, event: KeyboardEvent): void {
  if (event.defaultPrevented || isTextField(event.target)) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const inDetails = (event.target as Element).closest('[data-details]') !== null;
  const acted = inDetails
    ? event.key === 'Escape' && leaveDetails(keys)
    : pressGroup(keys, event.key) || move(keys, event.key) || pressEntry(keys, event.key);
  if (acted) event.preventDefault();
}

function leaveDetails({ onDetails, go, place }: LedgerKeys): boolean {
  onDetails(null);
  go(place);
  return true;
}

function move({ place, size, go }: LedgerKeys, key: string): boolean {
  const to = moved(key, place, size);
  if (to) go(to);
  return to !== null;
}

function pressGroup({ line, place, go, onFold }: LedgerKeys, key: string): boolean {
  if (line?.kind !== 'group') return false;
  const atName = place.column === 'asker';
  if (key === 'ArrowRight' && atName && !line.open) onFold(line.group.key, true);
  else if (key === 'ArrowLeft' && atName) onFold(line.group.key, false);
  // However far to the side one was, the name is one step away.
  else if (key === 'ArrowLeft') go({ ...place, column: 'asker' });
  else return false;
  return true;
}

function pressEntry(keys: LedgerKeys, pressed: string): boolean {
  const { entry, mode, onDetails, onShowDeadlock } = keys;
  if (!entry) return false;
  const { conditionId, passage, deadlocks } = entry;
  const written = conditionId !== null;
  switch (pressed.length === 1 ? pressed.toLowerCase() : pressed) {
    case ' ':
      onDetails(mode === undefined ? 'shown' : null);
      return true;
    case 'Escape':
      if (mode === undefined) return false;
      onDetails(null);
      return true;
    case 's':
      onDetails(written ? 'status' : 'add');
      return true;
    case 'e':
      onDetails(written ? 'edit' : 'add');
      return true;
    case 'a':
      onDetails('add');
      return true;
    case 'o':
      goToPassage(passage);
      return true;
    case 'd':
      if (deadlocks[0] !== undefined) onShowDeadlock(deadlocks[0]);
      return true;
    case 'Delete':
      if (written) void deleteCondition(conditionId);
      return true;
    default:
      return false;
  }
}
