import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../db/model/query.ts';
import { beginFilter, completeFilter, filterAt } from '../../../../renderer/search/completion.ts';

/** A text with its caret at `|`. */
function at(marked: string) {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  return { text, caret, filter: filterAt(text, caret) };
}

describe('filterAt', () => {
  it('finds the filter that is being typed', () => {
    expect(at('ferry by:re|').filter).toEqual({ key: 'by', typed: 're', start: 6, end: 11 });
    expect(at('by:|').filter).toEqual({ key: 'by', typed: '', start: 0, end: 3 });
    expect(at('TAG:dem|').filter).toMatchObject({ key: 'tag', typed: 'dem' });
  });

  it('finds it in the middle of a query', () => {
    expect(at('tag:De|mand by:Reke').filter).toMatchObject({ key: 'tag', typed: 'Demand' });
  });

  it('takes open quotation marks along, and no closed ones', () => {
    expect(at('by:"Ilse Ma|').filter).toMatchObject({ key: 'by', typed: 'Ilse Ma' });
    expect(at('by:"Ilse Marrow"|').filter).toBeNull();
    expect(at('by:"Ilse |Marrow"').filter).toMatchObject({ typed: 'Ilse Marrow' });
  });

  it('leaves everything else alone', () => {
    expect(at('|by:re').filter).toBeNull();
    expect(at('b|y:re').filter).toBeNull();
    expect(at('by:re ferry|').filter).toBeNull();
    expect(at('12:30|').filter).toBeNull();
    expect(at('nearby:re|').filter).toBeNull();
  });
});

describe('completeFilter', () => {
  it('writes the value and goes on behind it', () => {
    const { text, filter } = at('ferry by:re|');
    expect(completeFilter(text, filter!, 'Reke')).toEqual({ text: 'ferry by:Reke ', caret: 14 });
  });

  it('puts what has spaces between quotation marks, as the search reads them', () => {
    const { text, filter } = at('by:"il|');
    const completed = completeFilter(text, filter!, 'Ilse Marrow');
    expect(completed.text).toBe('by:"Ilse Marrow" ');
    expect(parseQuery(completed.text).filters).toEqual([{ key: 'by', value: 'Ilse Marrow' }]);
  });

  it('keeps what follows', () => {
    const { text, filter } = at('tag:de| ferry');
    const completed = completeFilter(text, filter!, 'Demand');
    expect(completed).toEqual({ text: 'tag:Demand ferry', caret: 10 });
  });
});

describe('beginFilter', () => {
  it('puts the filter behind what stands there', () => {
    expect(beginFilter('', 'tag')).toEqual({ text: 'tag:', caret: 4 });
    expect(beginFilter('ferry ', 'in')).toEqual({ text: 'ferry in:', caret: 9 });
  });
});
