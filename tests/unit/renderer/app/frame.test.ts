import { describe, expect, it } from 'vitest';
import { freshLook } from '../../../../renderer/app/dialogs/freshLook.ts';
import { byInterest } from '../../../../renderer/app/history/byInterest.ts';
import { clampWidth, widthByKey } from '../../../../renderer/app/paneWidths.ts';
import { keptTabs } from '../../../../renderer/app/tabs/keptTabs.ts';
import type { TabContent } from '../../../../renderer/state/tabContent.ts';

describe('the width of a pane', () => {
  it('stays within what the settings allow', () => {
    expect(clampWidth('left', 12)).toBe(160);
    expect(clampWidth('right', 5000)).toBe(800);
    expect(clampWidth('left', 200.4)).toBe(200);
  });

  it('follows the arrow keys: the edge goes where the arrow points', () => {
    expect(widthByKey('left', 200, 'ArrowRight')).toBe(216);
    expect(widthByKey('right', 320, 'ArrowRight')).toBe(304);
    expect(widthByKey('right', 320, 'ArrowLeft')).toBe(336);
    expect(widthByKey('left', 200, 'Home')).toBe(160);
    expect(widthByKey('left', 200, 'End')).toBe(600);
    expect(widthByKey('left', 200, 'Enter')).toBeNull();
  });
});

describe('keptTabs', () => {
  const tabs: TabContent[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ kind: 'source', id }));
  const ids = (kept: TabContent[]) => kept.map((tab) => ('id' in tab ? tab.id : ''));

  it('keeps the shown one and those looked at last, in tab order', () => {
    const recent = [tabs[5]!, tabs[1]!, tabs[4]!, tabs[3]!, tabs[0]!, tabs[2]!];
    expect(ids(keptTabs(tabs, tabs[5]!, recent))).toEqual(['a', 'b', 'd', 'e', 'f']);
  });

  it('keeps no tab that is closed', () => {
    const recent: TabContent[] = [tabs[0]!, { kind: 'source', id: 'closed' }];
    expect(ids(keptTabs(tabs, tabs[0]!, recent))).toEqual(['a']);
  });
});

describe('byInterest', () => {
  it('puts what a person would look for first', () => {
    const touched = ['actor', 'passage', 'tag', 'savedSearch', 'link'].map((kind) => ({ kind }));
    expect(byInterest(touched).map(({ kind }) => kind)).toEqual([
      'passage',
      'link',
      'actor',
      'tag',
      'savedSearch',
    ]);
  });
});

describe('freshLook', () => {
  const stance = (color: 'blue' | 'orange', letter: string, key: string) => ({
    family: 'stance' as const,
    color,
    letter,
    key,
  });

  it('takes a colour, a letter and a key that are free', () => {
    const tags = [stance('blue', 'W', '1'), stance('orange', 'A', '2')];
    expect(freshLook('Warning', tags)).toEqual({ color: 'violet', letter: 'R', key: '3' });
  });

  it('leaves to other tags the keys that they have', () => {
    const issue = { family: 'issue' as const, color: null, letter: null, key: '1' };
    expect(freshLook('Warning', [issue])).toEqual({ color: 'blue', letter: 'W', key: '2' });
  });

  it('shares where all are taken', () => {
    const all = [...'123456789'].map((key) => stance('blue', 'Q', key));
    expect(freshLook('Q', all)).toMatchObject({ letter: 'Q', key: null });
  });

  it('needs no letter in the name', () => {
    expect(freshLook('42', []).letter).toBeNull();
  });
});
