import { describe, expect, it } from 'vitest';
import type { SourceDetails } from '../../../../db/model/source.ts';
import {
  fieldShown,
  fieldText,
  readField,
} from '../../../../renderer/inspector/source/sourceFields.ts';
import { t } from '../../../../renderer/messages/i18n.ts';

const source: SourceDetails = {
  title: 'Two delegations',
  publisher: null,
  authors: ['Mirre Olan', 'Sund, Herald staff'],
  url: 'https://www.sundherald.example/strait',
  published: '2031-03-03',
  retrieved: null,
  language: 'en',
  reliability: null,
  credibility: null,
  comment: '',
};

describe('the fields of a source', () => {
  it('are shown as a reader wants them', () => {
    expect(fieldShown(source, 'published')).toBe('3 March 2031');
    expect(fieldShown(source, 'url')).toBe('sundherald.example/strait');
    expect(fieldShown(source, 'publisher')).toBe('');
  });

  it('read back what they are edited as', () => {
    const read = readField(source, 'authors', fieldText(source, 'authors'), t);
    expect(read).toEqual({ details: { authors: source.authors } });
  });

  it('are emptied by nothing, but for the title', () => {
    expect(readField(source, 'url', '', t)).toEqual({ details: { url: null } });
    expect(readField(source, 'authors', '', t)).toEqual({ details: { authors: [] } });
    expect(readField(source, 'title', '', t)).toEqual({ problem: t('inspector.problem.empty') });
  });

  it('read dates as people write them and refuse what is none', () => {
    expect(readField(source, 'published', '4 March 2031', t)).toEqual({
      details: { published: '2031-03-04' },
    });
    expect(readField(source, 'published', 'soon', t)).toEqual({
      problem: t('inspector.problem.date'),
    });
  });

  it('refuse what is too long, by the model', () => {
    expect(readField(source, 'title', 'x'.repeat(1001), t)).toEqual({
      problem: t('inspector.problem.long'),
    });
  });
});
