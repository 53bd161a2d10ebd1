import { formatFilter } from '../../db/model/query.ts';
import { runCommand, runSoon } from '../commands/registry.ts';
import type { CommandId } from '../commands/table.ts';
import { changeWithUndo } from '../data/undo.ts';
import { change } from '../data/change.ts';
import { t } from '../messages/i18n.ts';
import { openPalette } from '../state/palette.ts';
import { closeOverlay, showPane } from '../state/panes.ts';
import { openTab, select } from '../state/workspace.ts';
import type { Item, SectionKey } from './rows.ts';

const ADD: Record<SectionKey, CommandId> = {
  sources: 'source.import',
  notes: 'note.new',
  stances: 'stance.new',
  issues: 'issue.new',
  tags: 'tag.new',
  actors: 'actor.new',
  events: 'event.new',
  searches: 'palette.open',
};

/** Adds to a section. */
export function addTo(section: SectionKey): void {
  runCommand(ADD[section]);
}

/** What a press on a thing does: a document opens, anything else is shown in the inspector. */
export function show(item: Item): void {
  switch (item.kind) {
    case 'source':
      openTab({ kind: 'source', id: item.id });
      select({ kind: 'source', id: item.id });
      closeOverlay();
      return;
    case 'note':
      openTab({ kind: 'note', id: item.id });
      closeOverlay();
      return;
    case 'search':
      if (item.detail === undefined) openTab({ kind: 'passages', searchId: item.id });
      else openPalette(item.detail);
      closeOverlay();
      return;
    default:
      select({ kind: item.kind, id: item.id });
      showPane('right');
  }
}

/** Puts a thing into the inspector, without opening it; a note has nothing there. */
export function inspect(item: Item): void {
  if (item.kind === 'note' || item.kind === 'search') show(item);
  else {
    select({ kind: item.kind, id: item.id });
    showPane('right');
  }
}

/** What Enter and a double click do: an actor has a page, a tag leads to its passages. */
export function open(item: Item): void {
  if (item.kind === 'actor') {
    openTab({ kind: 'actor', id: item.id });
    closeOverlay();
    return;
  }
  const query = passagesQuery(item);
  if (query === null) show(item);
  else openPalette(query);
}

/** The search for the passages of a tag or an actor. */
export function passagesQuery({ kind, label, family }: Item): string | null {
  if (kind === 'actor') return formatFilter({ key: 'by', value: label });
  if (kind !== 'tag') return null;
  return formatFilter({ key: family === 'issue' ? 'issue' : 'tag', value: label });
}

/** Begins to rename a note: that is done in its editor, which may hold words not saved yet. */
export function renameNote(item: Item): void {
  openTab({ kind: 'note', id: item.id });
  closeOverlay();
  runSoon('note.rename');
}

/** Gives a thing another name. */
export async function rename({ kind, id }: Item, name: string): Promise<void> {
  switch (kind) {
    case 'source':
      await change('source.update', { id, title: name });
      return;
    case 'tag':
      await change('tag.update', { id, name });
      return;
    case 'actor':
      await change('actor.update', { id, name });
      return;
    case 'event':
      await change('event.update', { id, title: name });
      return;
    case 'search':
      await change('savedSearch.update', { id, title: name });
      return;
  }
}

/** Deletes a thing, and offers to take that back. */
export async function remove({ kind, id, label: name }: Item): Promise<void> {
  const message = t(`app.deleted.${kind}`, { name });
  switch (kind) {
    case 'search':
      await changeWithUndo('savedSearch.delete', { id }, message);
      return;
    default:
      await changeWithUndo(`${kind}.delete`, { id }, message);
  }
}
