import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../../db/text/normalize.ts';

describe('normalizeText', () => {
  it('drops one leading BOM and keeps any other', () => {
    expect(normalizeText('\uFEFF\uFEFFa\uFEFF')).toBe('\uFEFFa\uFEFF');
  });

  it('turns CRLF and lone CR into LF', () => {
    expect(normalizeText('a\r\nb\rc\nd\r\r\ne')).toBe('a\nb\nc\nd\n\ne');
  });

  it('leaves everything else as it came', () => {
    const text = ' \ta\0b\u0085\u2028\u00a0e\u0301\ud800\f\n\n ';
    expect(normalizeText(text)).toBe(text);
  });
});
