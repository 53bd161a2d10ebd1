import { describe, expect, it } from 'vitest';
import {
  addSpan,
  addToken,
  dropSpan,
  isTouched,
  readEntry,
  removeToken,
  startDraft,
  tagsOf,
  toPassage,
  toggleStance,
  toggleTag,
  withSuggestions,
  type DraftToken,
  type Role,
} from '../../../../renderer/reader/draft.ts';

const SOURCE = '0190a000-0000-7000-8000-000000000001';
const PREFIXES: Record<Role, string> = {
  issue: 'issue',
  by: 'by',
  for: 'for',
  to: 'to',
  on: 'on',
  via: 'via',
  tag: 'tag',
};

const none = { speakers: [], addressees: [], reportedBy: [], saidOn: null, issues: [] };

function token(role: Role, label: string, id: string | null = null): DraftToken {
  return { role, label, id, suggested: false };
}

const labels = (tokens: readonly DraftToken[]) =>
  tokens.map(({ role, label }) => `${role} ${label}`);

describe('the words of a draft', () => {
  it('become two spans where they are apart and one where they touch', () => {
    const draft = startDraft({ start: 10, end: 20 });
    expect(addSpan(draft, { start: 30, end: 40 }).spans).toHaveLength(2);
    expect(addSpan(draft, { start: 15, end: 40 }).spans).toEqual([{ start: 10, end: 40 }]);
  });

  it('can be dropped, but not the last of them', () => {
    const two = addSpan(startDraft({ start: 10, end: 20 }), { start: 30, end: 40 });
    expect(dropSpan(two, 0).spans).toEqual([{ start: 30, end: 40 }]);
    const one = dropSpan(two, 0);
    expect(dropSpan(one, 0)).toBe(one);
  });
});

describe('what is said of a draft', () => {
  const empty = startDraft({ start: 0, end: 5 });

  it('sets stances and takes them off', () => {
    const set = toggleStance(toggleStance(empty, 'a'), 'b');
    expect(set.stances).toEqual(['a', 'b']);
    expect(toggleStance(set, 'a').stances).toEqual(['b']);
  });

  it('has tags of any family set and taken off by their keys', () => {
    const sea = { id: 'sea', name: 'Sea', family: 'issue' } as const;
    const later = { id: 'later', name: 'Later', family: 'free' } as const;
    const set = [{ id: 'a', name: 'A', family: 'stance' } as const, sea, later].reduce(
      toggleTag,
      empty,
    );
    expect(tagsOf(set)).toEqual(['a', 'sea', 'later']);
    expect(labels(set.tokens)).toEqual(['issue Sea', 'tag Later']);
    expect(tagsOf([sea, later].reduce(toggleTag, set))).toEqual(['a']);
  });

  it('confirms by its key an issue that was only suggested', () => {
    const suggested = withSuggestions(empty, {
      ...none,
      issues: [{ id: 'sea', name: 'Sea', family: 'issue' }],
    });
    expect(tagsOf(suggested)).toEqual([]);
    expect(tagsOf(toggleTag(suggested, { id: 'sea', name: 'Sea', family: 'issue' }))).toEqual([
      'sea',
    ]);
  });

  it('is not doubled, whatever the case', () => {
    const draft = addToken(addToken(empty, token('by', 'Reke')), token('by', 'REKE'));
    expect(labels(draft.tokens)).toEqual(['by REKE']);
  });

  it('takes the place of what was suggested for the same role', () => {
    const suggested = withSuggestions(empty, {
      ...none,
      speakers: ['Marrow'],
      addressees: ['Norvane'],
    });
    const draft = addToken(suggested, token('by', 'Reke'));
    expect(labels(draft.tokens)).toEqual(['to Norvane', 'by Reke']);
    const both = addToken(draft, token('by', 'Osk'));
    expect(labels(both.tokens)).toEqual(['to Norvane', 'by Reke', 'by Osk']);
  });

  it('stands beside suggested issues: there may be several', () => {
    const issue = { id: 'i1', name: 'Ferry corridor', family: 'issue' as const };
    const draft = addToken(
      withSuggestions(empty, { ...none, issues: [issue] }),
      token('issue', 'Fish'),
    );
    expect(labels(draft.tokens)).toEqual(['issue Ferry corridor', 'issue Fish']);
  });

  it('has one date', () => {
    const draft = addToken(addToken(empty, token('on', '2031')), token('on', '2032'));
    expect(labels(draft.tokens)).toEqual(['on 2032']);
  });

  it('is not overwritten by suggestions that come late', () => {
    const draft = withSuggestions(addToken(empty, token('by', 'Reke')), {
      ...none,
      speakers: ['Marrow'],
      saidOn: { date: '2031-03-03', words: 'on Monday' },
    });
    expect(labels(draft.tokens)).toEqual(['by Reke', 'on 2031-03-03']);
  });

  it('can be taken off again', () => {
    const draft = addToken(addToken(empty, token('by', 'Reke')), token('to', 'Aldova'));
    expect(labels(removeToken(draft, token('by', 'reke')).tokens)).toEqual(['to Aldova']);
  });

  it('counts as touched once the person said something', () => {
    expect(isTouched(withSuggestions(empty, { ...none, speakers: ['Marrow'] }))).toBe(false);
    expect(isTouched(toggleStance(empty, 'a'))).toBe(true);
    expect(isTouched(addToken(empty, token('by', 'Reke')))).toBe(true);
    expect(isTouched(addSpan(empty, { start: 20, end: 30 }))).toBe(true);
  });
});

describe('toPassage', () => {
  it('names what is new and gives ids of what is there', () => {
    let draft = toggleStance(startDraft({ start: 3, end: 9 }), 'stance-id');
    draft = addToken(draft, token('issue', 'Fish', 'issue-id'));
    draft = addToken(draft, token('issue', 'New issue'));
    draft = addToken(draft, token('tag', 'odd'));
    draft = addToken(draft, token('by', 'Reke', 'reke-id'));
    draft = addToken(draft, token('for', 'Norvane'));
    draft = addToken(draft, token('to', 'Aldova'));
    draft = addToken(draft, token('via', 'Coastal Wire'));
    draft = addToken(draft, { ...token('on', '3 March 2031'), date: '2031-03-03' });
    expect(toPassage(SOURCE, draft)).toEqual({
      sourceId: SOURCE,
      spans: [{ start: 3, end: 9 }],
      tags: ['stance-id', 'issue-id', 'New issue', { name: 'odd', family: 'free' }],
      speakers: ['reke-id'],
      onBehalfOf: ['Norvane'],
      addressees: ['Aldova'],
      reportedBy: ['Coastal Wire'],
      saidOn: { date: '2031-03-03', words: null },
    });
  });

  it('keeps the words that a suggested date came from', () => {
    const draft = withSuggestions(startDraft({ start: 0, end: 5 }), {
      ...none,
      saidOn: { date: '2031-03-02', words: 'on Sunday' },
    });
    expect(toPassage(SOURCE, draft).saidOn).toEqual({ date: '2031-03-02', words: 'on Sunday' });
  });
});

describe('readEntry', () => {
  it.each([
    ['fish', 'issue', 'fish', false],
    ['by Tomas Reke', 'by', 'Tomas Reke', true],
    ['BY reke', 'by', 'reke', true],
    ['  to  both sides ', 'to', 'both sides', true],
    ['by', 'issue', 'by', false],
    ['by ', 'by', '', true],
    ['byline', 'issue', 'byline', false],
    ['issue by the sea', 'issue', 'by the sea', true],
    ['on 3 March', 'on', '3 March', true],
  ] as const)('reads %j', (typed, role, query, prefixed) => {
    expect(readEntry(typed, PREFIXES)).toEqual({ role, query, prefixed });
  });
});
