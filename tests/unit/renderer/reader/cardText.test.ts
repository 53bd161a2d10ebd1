import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../../db/model/passage.ts';
import { t } from '../../../../renderer/messages/i18n.ts';
import { detailsOf, whoOf } from '../../../../renderer/reader/margin/cardText.ts';

const actor = (name: string) => ({ id: name, name });
const issue = (name: string) => ({ id: name, name, family: 'issue' as const });
const blank = {
  speakers: [],
  onBehalfOf: [],
  addressees: [],
  reportedBy: [],
  saidOn: null,
  tags: [],
  spans: [{}],
  linkCount: 0,
} as unknown as Passage;

describe('the first line of a card', () => {
  it('says who speaks for whom to whom', () => {
    const who = whoOf(
      {
        speakers: [actor('Marrow'), actor('Osk')],
        onBehalfOf: [actor('Aldova')],
        addressees: [actor('Norvane')],
      },
      t,
    );
    expect(who).toEqual({ speakers: 'Marrow, Osk', rest: 'for Aldova → Norvane' });
  });

  it('keeps names from right to left apart, so that the arrow points from one to the other', () => {
    const who = whoOf(
      { speakers: [actor('مارو')], onBehalfOf: [], addressees: [actor('ريكه')] },
      t,
    );
    expect(who).toEqual({ speakers: '\u2068مارو\u2069', rest: '→ \u2068ريكه\u2069' });
  });

  it('says so where the speaker has no name', () => {
    expect(whoOf({ ...blank, addressees: [actor('Norvane')] }, t)?.speakers).toBe('Unnamed');
    expect(whoOf(blank, t)).toBeNull();
  });
});

describe('the second line of a card', () => {
  it('is short: one issue by name, no year that goes without saying', () => {
    const passage = {
      ...blank,
      tags: [issue('Crews'), issue('Fish'), issue('Boats')],
      saidOn: { date: '2031-03-02', words: null },
      reportedBy: [actor('Herald'), actor('Wire')],
      spans: [{}, {}],
      linkCount: 1,
    } as unknown as Passage;
    expect(detailsOf(passage, '2031-03-03', t)).toBe(
      'Crews +2 · 2 Mar · via Herald ← Wire · 2 spans · 1 link',
    );
    expect(detailsOf(passage, '2032', t)).toContain('2 Mar 2031');
  });

  it('is empty where there is nothing to say', () => {
    expect(detailsOf(blank, null, t)).toBe('');
  });
});
