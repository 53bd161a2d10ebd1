import { expect, test } from 'vitest';
import { t } from '../../../../renderer/messages/i18n.ts';
import { provenanceOf } from '../../../../renderer/notes/provenance.ts';

const actor = (name: string) => ({ id: name, name });
const source = { title: 'Two delegations', publisher: 'Sund Herald' };

test('when, where and by whose account, as far as is known', () => {
  const passage = {
    saidOn: { date: '2031-03', words: null },
    paragraph: 4,
    reportedBy: [actor('Reuters'), actor('unnamed sources')],
  };
  expect(provenanceOf(passage, source, t)).toEqual([
    'March 2031',
    '“Two delegations”, Sund Herald\u00a0¶4',
    'via Reuters ← unnamed sources',
  ]);
  const bare = { saidOn: null, paragraph: null, reportedBy: [] };
  expect(provenanceOf(bare, { ...source, publisher: null }, t)).toEqual(['“Two delegations”']);
  expect(provenanceOf(bare, null, t)).toEqual([]);
});
