import { beforeEach, describe, expect, it } from 'vitest';
import type { Passage } from '../../../../db/model/passage.ts';
import { tabKey } from '../../../../renderer/state/tabContent.ts';
import {
  activateTab,
  closeTab,
  closeTabsOf,
  goToOffset,
  goToPassage,
  openTab,
  readRevision,
  resetWorkspace,
  revisionOf,
  select,
  useWorkspace,
} from '../../../../renderer/state/workspace.ts';

const shown = () => {
  const { tabs, active } = useWorkspace.getState();
  return { tabs: tabs.map(tabKey), active };
};

beforeEach(() => {
  resetWorkspace();
  openTab({ kind: 'source', id: 'a' });
  openTab({ kind: 'note', id: 'b' });
  openTab({ kind: 'source', id: 'c' });
});

describe('tabs', () => {
  it('shows what is opened, once', () => {
    expect(shown()).toEqual({ tabs: ['source a', 'note b', 'source c'], active: 2 });
    openTab({ kind: 'note', id: 'b' });
    expect(shown()).toEqual({ tabs: ['source a', 'note b', 'source c'], active: 1 });
    openTab({ kind: 'history' });
    openTab({ kind: 'history' });
    expect(shown().tabs).toHaveLength(4);
  });

  it('shows a neighbour when the shown one is closed, and stays otherwise', () => {
    closeTab(2);
    expect(shown()).toEqual({ tabs: ['source a', 'note b'], active: 1 });
    closeTab(0);
    expect(shown()).toEqual({ tabs: ['note b'], active: 0 });
    closeTab(0);
    expect(shown()).toEqual({ tabs: [], active: -1 });
  });

  it('keeps the shown one when one behind it is closed', () => {
    activateTab(0);
    closeTab(2);
    expect(shown()).toEqual({ tabs: ['source a', 'note b'], active: 0 });
  });

  it('goes round at the ends', () => {
    activateTab(3);
    expect(shown().active).toBe(0);
    activateTab(-1);
    expect(shown().active).toBe(2);
  });

  it('does nothing where there is no tab', () => {
    resetWorkspace();
    activateTab(0);
    expect(shown()).toEqual({ tabs: [], active: -1 });
  });

  it('remembers what was looked at, newest first, also when it is closed', () => {
    activateTab(0);
    closeTab(1);
    const recent = useWorkspace.getState().recent.map(tabKey);
    expect(recent).toEqual(['source a', 'source c', 'note b']);
  });

  it('remembers a dozen', () => {
    for (let n = 0; n < 20; n++) openTab({ kind: 'source', id: `s${n}` });
    expect(useWorkspace.getState().recent).toHaveLength(12);
  });
});

describe('two texts beside each other', () => {
  it('are one tab, told apart by their revisions', () => {
    openTab({ kind: 'compare', left: { id: 'a', revision: 1 }, right: { id: 'a' } });
    openTab({ kind: 'compare', left: { id: 'a', revision: 1 }, right: { id: 'a' } });
    openTab({ kind: 'compare', left: { id: 'a', revision: 2 }, right: { id: 'a' } });
    expect(shown().tabs.slice(3)).toEqual(['compare a:1 a', 'compare a:2 a']);
  });

  it('go with either of their sources', () => {
    openTab({ kind: 'compare', left: { id: 'x' }, right: { id: 'y' } });
    closeTabsOf('y');
    expect(shown().tabs).toHaveLength(3);
  });
});

describe('what is gone', () => {
  it('is closed, forgotten and no longer selected', () => {
    select({ kind: 'source', id: 'c' });
    closeTabsOf('c');
    expect(shown()).toEqual({ tabs: ['source a', 'note b'], active: 1 });
    expect(useWorkspace.getState().selected).toBeNull();
    expect(useWorkspace.getState().recent.map(tabKey)).not.toContain('source c');
  });

  it('takes nothing else along', () => {
    select({ kind: 'tag', id: 't' });
    closeTabsOf('x');
    expect(shown().tabs).toHaveLength(3);
    expect(useWorkspace.getState().selected).toEqual({ kind: 'tag', id: 't' });
  });
});

function passage(state: Passage['state']): Passage {
  return { id: 'p', sourceId: 'a', spans: [{ start: 40, end: 50 }], state, revision: 1 } as Passage;
}

describe('going somewhere', () => {
  it('opens the source, selects the passage and says where', () => {
    goToPassage(passage('placed'));
    expect(shown().active).toBe(0);
    expect(useWorkspace.getState()).toMatchObject({
      selected: { kind: 'passage', id: 'p' },
      destination: { sourceId: 'a', offset: 40, passageId: 'p' },
    });
  });

  it('shows a passage without a certain place in the text it was read in', () => {
    goToPassage(passage('review'));
    expect(useWorkspace.getState().revisions).toEqual({ a: 1 });
    goToPassage(passage('placed'));
    expect(useWorkspace.getState().revisions).toEqual({});
    expect(revisionOf(passage('historical'))).toBe(1);
  });

  it('begins with the newest text when a source is opened anew', () => {
    readRevision('a', 2);
    readRevision('c', 1);
    closeTab(0);
    expect(useWorkspace.getState().revisions).toEqual({ c: 1 });
  });

  it('leaves the selection alone where only a place is meant', () => {
    select({ kind: 'tag', id: 't' });
    goToOffset('d', 7);
    expect(useWorkspace.getState()).toMatchObject({
      active: 3,
      selected: { kind: 'tag', id: 't' },
      destination: { sourceId: 'd', offset: 7, passageId: null },
    });
  });
});

describe('the inspector', () => {
  const selected = () => useWorkspace.getState().selected;

  it('shows the source that is shown, and no other', () => {
    expect(selected()).toEqual({ kind: 'source', id: 'c' });
    activateTab(1);
    expect(selected()).toBeNull();
    activateTab(0);
    expect(selected()).toEqual({ kind: 'source', id: 'a' });
    closeTab(0);
    expect(selected()).toBeNull();
  });

  it('keeps anything else that is selected', () => {
    select({ kind: 'passage', id: 'p' });
    activateTab(1);
    closeTab(1);
    expect(selected()).toEqual({ kind: 'passage', id: 'p' });
  });
});
