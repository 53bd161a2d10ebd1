import { describe, expect, it } from 'vitest';
import { layoutRows, type Item } from '../../../../renderer/library/rows.ts';
import { treeMove, typeaheadTarget } from '../../../../renderer/library/treeKeys.ts';

const item = (label: string, children: Item[] = []): Item => ({
  kind: 'tag',
  id: label,
  label,
  count: null,
  children,
});

function rows(closed: string[] = []) {
  const issues = [item('Ferry', [item('Fares'), item('Ferrymen')]), item('Monitoring')];
  return layoutRows(
    [
      { key: 'issues', items: issues, total: 2, complete: true },
      { key: 'notes', items: [], total: 0, complete: true },
    ],
    {
      closed: new Set(closed),
      matches: null,
      sectionLabel: (key) => (key === 'issues' ? 'Issues' : 'Notes'),
      noneLabel: () => 'No notes yet',
      whole: new Set(),
      allLabel: String,
    },
  );
}

describe('treeMove', () => {
  it('goes up and down over everything but what empty sections say', () => {
    expect(treeMove(rows(), 'issues', 'ArrowDown')).toEqual({ go: 'issues Ferry' });
    expect(treeMove(rows(), 'issues Monitoring', 'ArrowDown')).toEqual({ go: 'notes' });
    expect(treeMove(rows(), 'notes', 'ArrowDown')).toEqual({ go: 'notes' });
    expect(treeMove(rows(), 'issues', 'ArrowUp')).toEqual({ go: 'issues' });
    expect(treeMove(rows(), 'issues Fares', 'End')).toEqual({ go: 'notes' });
    expect(treeMove(rows(), 'notes', 'Home')).toEqual({ go: 'issues' });
    expect(treeMove(rows(), 'issues', 'PageDown')).toEqual({ go: 'notes' });
  });

  it('opens, goes in, goes out and closes', () => {
    expect(treeMove(rows(['issues Ferry']), 'issues Ferry', 'ArrowRight')).toBe('toggle');
    expect(treeMove(rows(), 'issues Ferry', 'ArrowRight')).toEqual({ go: 'issues Fares' });
    expect(treeMove(rows(), 'issues Fares', 'ArrowRight')).toBeNull();
    expect(treeMove(rows(), 'issues Fares', 'ArrowLeft')).toEqual({ go: 'issues Ferry' });
    expect(treeMove(rows(), 'issues Ferry', 'ArrowLeft')).toBe('toggle');
    expect(treeMove(rows(['issues Ferry']), 'issues Ferry', 'ArrowLeft')).toEqual({ go: 'issues' });
  });

  it('stays out of an empty section, and leaves other keys alone', () => {
    expect(treeMove(rows(), 'notes', 'ArrowRight')).toBeNull();
    expect(treeMove(rows(), 'notes', 'x')).toBeNull();
    expect(treeMove([], null, 'ArrowDown')).toBeNull();
  });
});

describe('typeaheadTarget', () => {
  const fold = (text: string) => text.toLowerCase();

  it('goes to the next name that begins so, and around', () => {
    expect(typeaheadTarget(rows(), 'issues', 'm', fold)).toBe('issues Monitoring');
    expect(typeaheadTarget(rows(), 'issues Monitoring', 'f', fold)).toBe('issues Ferry');
  });

  it('goes on with the same letter', () => {
    expect(typeaheadTarget(rows(), 'issues Ferry', 'f', fold)).toBe('issues Fares');
    expect(typeaheadTarget(rows(), 'issues Fares', 'ff', fold)).toBe('issues Ferrymen');
    expect(typeaheadTarget(rows(), 'issues Ferrymen', 'fff', fold)).toBe('issues Ferry');
  });

  it('stays where it is while a name is typed out', () => {
    expect(typeaheadTarget(rows(), 'issues Ferry', 'fe', fold)).toBe('issues Ferry');
    expect(typeaheadTarget(rows(), 'issues Ferry', 'ferrym', fold)).toBe('issues Ferrymen');
  });

  it('finds sections, and nothing where nothing begins so', () => {
    expect(typeaheadTarget(rows(), 'issues', 'notes', fold)).toBe('notes');
    expect(typeaheadTarget(rows(), 'issues', 'no n', fold)).toBeNull();
    expect(typeaheadTarget(rows(), 'issues', 'x', fold)).toBeNull();
  });
});
