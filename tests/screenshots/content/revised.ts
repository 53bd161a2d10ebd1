import type { Call } from '../call.ts';

const TITLE = 'Statement of the Harbour Ministry';

const FIRST = `Statement of the Harbour Ministry

The Ministry of Harbours of Norvane takes note of the proposal that Aldova handed over on Monday.

Norvane is ready to reopen the ferry corridor only if Aldova withdraws its patrol boats from the strait and suspends the fishing moratorium.

“The crews must come home before anybody sits down to discuss fish,” Minister Ilse Marrow told reporters in Sundhaven. She added that the families had waited for eleven weeks.

The ministry offers to receive the mediator in Port Halden on Thursday, and to open the customs hall to both delegations.

No date has been agreed for a second round. The first one ended without a joint statement.`;

const SECOND = `Statement of the Harbour Ministry

The Ministry of Harbours of Norvane has studied the proposal that Aldova handed over on Monday.

Norvane is prepared to reopen the ferry corridor as soon as Aldova pulls its patrol boats out of the strait and lifts the fishing moratorium.

Minister Ilse Marrow told reporters in Sundhaven that the crews have to come home first, before anyone sits down to discuss fish. She added that the families had waited for eleven weeks.

The ministry offers to receive the mediator in Port Halden on Friday, and to open the customs hall to both delegations.

A second round has been set for 6 March. The first one ended without a joint statement.`;

/** What a paper made of the second version. */
const REPORT = SECOND.replace(TITLE, 'Norvane answers Aldova')
  .replace('has studied', 'welcomes')
  .replace('eleven weeks', 'eleven long weeks');

/** “Statement of the mediator”, and that the crews have to come home; in Windows-1251. */
const REMARKS = Buffer.from(
  'c7e0ffe2e020ece5e4b3e0f2eef0e00a0ac5eab3efe0e6b320ece0fef2fc20efeee2e5f0edf3f2e8f1ff20e4eee4eeecf32e',
  'hex',
);

/** A source with several texts, passages that could not follow, and another that says the same. */
export async function makeRevised(call: Call): Promise<void> {
  const add = (fileName: string, text: string | Buffer) =>
    call('source.import', { fileName, content: Buffer.from(text).toString('base64') });
  const { id } = await add('statement.txt', FIRST);
  await call('source.update', { id, publisher: 'Harbour Ministry', published: '2031-03-03' });
  const said = [
    ['takes note of the proposal that Aldova handed over', 'Position', 'Corridor', 'Norvane'],
    [
      'Norvane is ready to reopen the ferry corridor only if Aldova withdraws its patrol boats from the strait',
      'Precondition',
      'Ferry corridor',
      'Norvane',
    ],
    [
      'The crews must come home before anybody sits down to discuss fish',
      'Demand',
      'Detained crews',
      'Ilse Marrow',
    ],
    ['receive the mediator in Port Halden on Thursday', 'Offer', 'Mediation', 'Norvane'],
    ['No date has been agreed for a second round', 'Fact', 'Second round', 'Norvane'],
    ['the families had waited for eleven weeks', 'Assessment', 'Detained crews', 'Ilse Marrow'],
  ] as const;
  for (const [quote, stance, issue, speaker] of said) {
    await call('passage.create', {
      sourceId: id,
      quotes: [quote],
      speakers: [speaker],
      tags: [{ name: stance, family: 'stance' }, issue],
    });
  }
  const content = Buffer.from(SECOND).toString('base64');
  await call('source.revise', { id, fileName: 'statement, second version.txt', content });
  const text = 'open the customs hall to both delegations';
  const start = SECOND.indexOf(text);
  const edits = [{ start: start + text.length, end: start + text.length, text: ' and the press' }];
  await call('source.correct', { id, revision: 2, edits });
  await add('report.txt', REPORT);
  await call('source.import', {
    fileName: 'remarks.txt',
    content: REMARKS.toString('base64'),
    encoding: 'windows-1252',
  });
}
