import { describe, expect, it } from 'vitest';
import { operationNames } from '../../../../db/api/contract.ts';
import { ChangeKind, type Change } from '../../../../db/model/history.ts';
import { isPatchable, isStale } from '../../../../renderer/data/stale.ts';

const change = (kind: ChangeKind, what: Change['change'] = 'updated'): Change => ({
  kind,
  id: '00000000-0000-7000-8000-000000000000',
  change: what,
});

describe('isStale', () => {
  it('makes what the notebook says of itself stale with every change', () => {
    for (const kind of ChangeKind.options) {
      expect(isStale('notebook.info', [kind])).toBe(true);
      expect(isStale('history.list', [kind])).toBe(true);
    }
  });

  it('makes the things themselves stale', () => {
    for (const kind of ChangeKind.options) {
      const lists = operationNames.filter((name) => name.startsWith(`${kind}.`));
      expect(lists.filter((name) => !isStale(name, [kind]))).toEqual([]);
    }
  });

  it('knows where numbers and names stand that come from elsewhere', () => {
    expect(isStale('passage.list', ['link'])).toBe(true);
    expect(isStale('passage.list', ['note'])).toBe(true);
    expect(isStale('passage.get', ['actor'])).toBe(true);
    expect(isStale('note.get', ['source'])).toBe(true);
    expect(isStale('tag.list', ['passage'])).toBe(true);
    expect(isStale('source.list', ['passage'])).toBe(true);
    expect(isStale('event.list', ['actor'])).toBe(true);
  });

  it('does not read a long text again because a passage in it changed', () => {
    expect(isStale('source.get', ['passage', 'tag', 'actor'])).toBe(false);
  });

  it('does not take the beginning of a name for a group', () => {
    expect(isStale('linkType.list', ['event'])).toBe(false);
    expect(isStale('savedSearch.list', ['note'])).toBe(false);
  });
});

describe('isPatchable', () => {
  it('is so for passages, with the tags and actors made along with them', () => {
    const created = [change('passage', 'created'), change('tag', 'created')];
    expect(isPatchable(created)).toBe(true);
    expect(isPatchable([...created, change('actor', 'created')])).toBe(true);
    expect(isPatchable([change('passage', 'deleted')])).toBe(true);
  });

  it('is not so where other passages may show something else now', () => {
    const passage = change('passage', 'updated');
    expect(isPatchable([passage, change('tag', 'updated')])).toBe(false);
    expect(isPatchable([passage, change('link', 'created')])).toBe(false);
    expect(isPatchable([passage, change('note', 'created')])).toBe(false);
    expect(isPatchable([change('source', 'deleted'), passage])).toBe(false);
  });

  it('is not so without passages, or with very many', () => {
    expect(isPatchable([change('tag', 'created')])).toBe(false);
    expect(isPatchable(Array.from({ length: 201 }, () => change('passage')))).toBe(false);
  });
});
