import type { Call } from '../support/notebooks.ts';

/** The title of the source. */
export const STATEMENT = 'Statement of the Harbour Ministry';

/** What is quoted of it. */
export const SAID = {
  /** Stays where it is. */
  families: 'the families had waited for eleven weeks',
  /** The newer version says nearly the same. */
  corridor: 'reopen the ferry corridor only if Aldova withdraws its patrol boats from the strait',
  /** Says it in other words. */
  crews: 'The crews must come home before anybody sits down to discuss fish',
  /** Says nothing of the kind any more. */
  round: 'No date has been agreed for a second round',
} as const;

/** Words of the first version that stand nowhere in the newer one; evidence of what stays. */
export const CUE = 'takes note of the proposal';

/** As it was first published; “feries” is a slip. */
export const FIRST = `${STATEMENT}

Norvane ${CUE} that Aldova handed over on Monday, and of the feries that wait.

Norvane is ready to ${SAID.corridor} and suspends the fishing moratorium.

“${SAID.crews},” Minister Ilse Marrow told reporters. She added that ${SAID.families}.

${SAID.round}. The first one ended without a joint statement.`;

/** As it was published again. */
export const SECOND = `${STATEMENT}

Norvane has studied the proposal that Aldova handed over on Monday, and thinks of the ferries that wait.

Norvane is ready to reopen the ferry corridor as soon as Aldova pulls its patrol boats out of the strait and suspends the fishing moratorium.

Minister Ilse Marrow told reporters that the crews have to come home first, and that nobody will sit down over fish before. She added that ${SAID.families}.

The delegations will meet on 6 March. The first one ended without a joint statement.`;

/** Fills a notebook with the first version and passages of it. */
export async function fillMinistry(call: Call): Promise<void> {
  const content = Buffer.from(FIRST).toString('base64');
  const { id } = await call('source.import', { fileName: 'statement.txt', content });
  const stances = ['Assessment', 'Precondition', 'Demand', 'Fact'];
  for (const [index, quote] of Object.values(SAID).entries()) {
    await call('passage.create', {
      sourceId: id,
      quotes: [quote],
      speakers: ['Ilse Marrow'],
      tags: [{ name: stances[index]!, family: 'stance' }],
      ...(quote === SAID.families && { evidence: [{ kind: 'cue', quote: CUE }], coder: 'Edda' }),
    });
  }
}
