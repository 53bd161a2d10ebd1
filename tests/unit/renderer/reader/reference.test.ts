import { describe, expect, it } from 'vitest';
import { t } from '../../../../renderer/messages/i18n.ts';
import { quotationWithReference } from '../../../../renderer/reader/reference.ts';

const source = {
  title: 'Two delegations, one strait',
  publisher: 'Sund Herald',
  published: '2031-03-03',
  url: 'https://sundherald.example/strait',
};
const actor = (name: string) => ({ id: name, name });

describe('quotationWithReference', () => {
  it('says who said it, when, where it stands and by whose account', () => {
    const text = quotationWithReference(
      {
        words: 'would reopen\nthe corridor',
        paragraph: 4,
        speakers: [actor('Tomas Reke')],
        saidOn: { date: '2031-03-02', words: 'on Sunday' },
        reportedBy: [actor('Sund Herald'), actor('Coastal Wire')],
      },
      source,
      t,
    );
    expect(text).toBe(
      '“would reopen the corridor”\n' +
        '— Tomas Reke, 2 March 2031. “Two delegations, one strait”, Sund Herald, 3 March 2031, ¶4. ' +
        'Reported by Sund Herald ← Coastal Wire. https://sundherald.example/strait\n',
    );
  });

  it('leaves out what is not known', () => {
    const bare = { title: 'Draft', publisher: null, published: null, url: null };
    const text = quotationWithReference({ words: 'Heading', paragraph: null }, bare, t);
    expect(text).toBe('“Heading”\n— “Draft”.\n');
  });
});
