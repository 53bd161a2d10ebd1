import type { InputOf, OperationName } from '../../db/api/contract.ts';
import { QUOTATION_NODE } from '../../db/model/noteNodes.ts';
import type { TestNotebook } from './notebook.ts';

/** One call that changes a notebook. `ids` are those of what earlier calls have made, by name. */
export interface ChangeCall {
  operation: OperationName;
  /** Makes the call; gives what it answered. */
  make(notebook: TestNotebook, ids: Record<string, string>): Promise<unknown>;
}

/** A call whose answer's `id` is kept under `name`. */
function change<Name extends OperationName>(
  operation: Name,
  input: (ids: Record<string, string>) => InputOf<Name>,
  name?: string,
): ChangeCall {
  return {
    operation,
    async make(notebook, ids) {
      const answer = await notebook.call(operation, input(ids));
      if (name !== undefined) ids[name] = (answer as { id: string }).id;
      return answer;
    },
  };
}

const TEXT = `Talks at the ferry

“We will come,” the minister of Aldova, Ilse Marrow, said on 2 March. “But the crews must come home first.”

Norvane would reopen the corridor only if Aldova withdraws its boats and suspends the moratorium, Tomas Reke said.

The mediator asked both sides to meet “without another lost week”.`;

const base64 = (text: string) => Buffer.from(text).toString('base64');

const quotation = (passageId: string) => ({ type: QUOTATION_NODE, version: 1, passageId });

/**
 * A session that makes every sort of change there is at least once, each call standing on those
 * before it; in the end it has deleted one thing of each kind and left others of it.
 */
export const everyChange: readonly ChangeCall[] = [
  change(
    'source.paste',
    () => ({ title: 'Talks at the ferry', text: TEXT, publisher: 'Sund Herald' }),
    'source',
  ),
  change(
    'source.import',
    () => ({
      fileName: 'other.txt',
      content: base64('The corridor stays closed, Norvane said.'),
    }),
    'other',
  ),
  change('source.update', ({ source }) => ({
    id: source!,
    url: 'https://herald.example/talks',
    published: '2031-03-03',
    authors: ['Mirre Olan', 'Teun Var'],
    reliability: 'B',
    credibility: '2',
    comment: 'Read twice.',
  })),
  change('tag.create', () => ({ name: 'Ferry corridor' }), 'corridor'),
  change(
    'tag.create',
    ({ corridor }) => ({ name: 'Night crossings', parentId: corridor! }),
    'night',
  ),
  change('tag.create', () => ({ name: 'Korridor' }), 'korridor'),
  change('tag.update', ({ corridor }) => ({
    id: corridor!,
    description: 'Between the two ports.',
    position: 0.30000000000000004,
  })),
  change(
    'actor.create',
    () => ({ name: 'Aldova', kind: 'state', aliases: ['the Aldovans'] }),
    'aldova',
  ),
  change(
    'actor.create',
    ({ aldova }) => ({
      name: 'Ilse Marrow',
      kind: 'person',
      aliases: ['Marrow', 'I. Marrow'],
      affiliations: [{ actorId: aldova!, role: 'Foreign minister', from: '2029-06', to: null }],
    }),
    'marrow',
  ),
  change('actor.create', () => ({ name: 'Minister Marrow' }), 'minister'),
  change('actor.update', ({ marrow }) => ({
    id: marrow!,
    // The two change places, which no order of single updates can do without a clash.
    aliases: ['I. Marrow', 'Marrow'],
    comment: 'Speaks for the government.',
  })),
  change(
    'passage.create',
    ({ source }) => ({
      sourceId: source!,
      quotes: ['We will come,', 'But the crews must come home first.'],
      tags: [{ name: 'Precondition', family: 'stance' }, 'Detained crews', 'Korridor'],
      speakers: ['Minister Marrow'],
      onBehalfOf: 'Aldova',
      addressees: ['Norvane'],
      saidOn: { date: '2031-03-02', words: 'on 2 March' },
      channel: 'press remarks',
      reportedBy: ['Sund Herald', 'unnamed officials'],
      evidence: [
        { kind: 'speaker', quote: 'Ilse Marrow' },
        { kind: 'cue', quote: 'said on 2 March' },
      ],
      conditions: [
        { requiredOf: ['Norvane'], action: 'sends the crews home', unlocks: 'Aldova comes' },
      ],
      comment: 'Two spans.',
    }),
    'crews',
  ),
  change(
    'passage.create',
    ({ source }) => ({
      sourceId: source!,
      quotes: ['only if Aldova withdraws its boats', 'suspends the moratorium'],
      tags: [{ name: 'Precondition', family: 'stance' }, 'Ferry corridor'],
      speakers: ['Tomas Reke'],
      evidence: [{ kind: 'speaker', quote: 'Tomas Reke' }],
      conditions: [
        { requiredOf: 'Aldova', action: 'withdraws its boats' },
        { requiredOf: ['Aldova'], action: 'suspends the moratorium', status: 'refused' },
      ],
    }),
    'onlyIf',
  ),
  change(
    'passage.create',
    ({ source }) => ({ sourceId: source!, quotes: ['without another lost week'] }),
    'lostWeek',
  ),
  change(
    'passage.create',
    ({ source }) => ({ sourceId: source!, quotes: ['The mediator asked both sides'] }),
    'spare',
  ),
  change(
    'passage.create',
    ({ other }) => ({ sourceId: other!, quotes: ['The corridor stays closed'] }),
    'closed',
  ),
  change('passage.update', ({ crews }) => ({
    id: crews!,
    quotes: ['the crews must come home first'],
    tags: [{ name: 'Demand', family: 'stance' }, 'Detained crews', 'Korridor'],
    saidOn: '2031-03',
    evidence: [],
    comment: '',
  })),
  {
    operation: 'condition.setStatus',
    async make(notebook, { onlyIf, lostWeek }) {
      const [condition] = notebook.call('passage.get', { id: onlyIf! }).conditions;
      return notebook.call('condition.setStatus', {
        id: condition!.id,
        status: 'met',
        evidenceId: lostWeek!,
        note: 'They have left.',
      });
    },
  },
  change('condition.create', ({ lostWeek }) => ({
    passageId: lostWeek!,
    requiredOf: ['Norvane', 'Sund'],
    action: 'come to the table',
    due: '2031-03-10',
  })),
  {
    operation: 'condition.update',
    async make(notebook, { lostWeek }) {
      const { id } = notebook.call('passage.get', { id: lostWeek! }).conditions[0]!;
      return notebook.call('condition.update', { id, requiredOf: 'Sund', due: '2031~' });
    },
  },
  {
    operation: 'condition.delete',
    async make(notebook, { onlyIf }) {
      const { id } = notebook.call('passage.get', { id: onlyIf! }).conditions[1]!;
      return notebook.call('condition.delete', { id });
    },
  },
  change(
    'linkType.create',
    () => ({ name: 'softens', inverse: 'is softened by', description: 'Says less.' }),
    'softens',
  ),
  change('linkType.create', () => ({ name: 'echoes' }), 'echoes'),
  change('linkType.update', ({ softens }) => ({ id: softens!, inverse: 'is made softer by' })),
  change('linkType.delete', ({ echoes }) => ({ id: echoes! })),
  change(
    'link.create',
    ({ crews, onlyIf }) => ({
      from: crews!,
      to: onlyIf!,
      type: 'contradicts',
      note: 'Each first.',
    }),
    'link',
  ),
  change(
    'link.create',
    ({ lostWeek, crews }) => ({ from: lostWeek!, to: crews!, type: 'responds to' }),
    'answer',
  ),
  change('link.update', ({ answer }) => ({ id: answer!, type: 'softens', reverse: true })),
  change('linkType.create', () => ({ name: 'mirrors' }), 'mirrors'),
  change(
    'link.create',
    ({ onlyIf, crews }) => ({ from: onlyIf!, to: crews!, type: 'mirrors', note: 'Word for word.' }),
    'mirror',
  ),
  change('linkType.merge', ({ mirrors, softens }) => ({
    from: mirrors!,
    into: softens!,
    reverse: true,
  })),
  change('link.deleteMany', ({ mirror }) => ({ ids: [mirror!] })),
  change(
    'event.create',
    () => ({
      title: 'Second round',
      from: '2031-03-06T10:00',
      to: '2031-03-07',
      place: 'Sundhaven',
      participants: ['Aldova', 'Norvane'],
    }),
    'round',
  ),
  change('event.create', () => ({ title: 'First round', from: '2031-02-12' }), 'first'),
  change('event.update', ({ round }) => ({
    id: round!,
    to: null,
    participants: ['Norvane'],
    description: 'Put off.',
  })),
  change('link.create', ({ closed, first }) => ({ from: closed!, to: first!, type: 'elaborates' })),
  change(
    'note.save',
    ({ crews, onlyIf, marrow }) => ({
      title: 'Brief',
      body: {
        markdown: `# Brief\n\n[[actor:${marrow}]] wants:\n\n[[passage:${crews}]]\n\n[[passage:${onlyIf}]]`,
      },
    }),
    'brief',
  ),
  change(
    'note.save',
    ({ lostWeek }) => ({
      title: 'Aside',
      body: { root: { type: 'root', version: 1, children: [quotation(lostWeek!)] } },
    }),
    'aside',
  ),
  change('note.save', ({ aside, crews, lostWeek }) => ({
    id: aside!,
    title: 'Aside, again',
    body: {
      root: { type: 'root', version: 1, children: [quotation(crews!), quotation(lostWeek!)] },
    },
  })),
  change('passage.update', ({ crews }) => ({ id: crews!, quotes: ['crews must come home'] })),
  change('note.acceptWords', ({ brief, crews }) => ({ id: brief!, passageId: crews! })),
  change('link.create', ({ brief, round }) => ({ from: brief!, to: round!, type: 'elaborates' })),
  change('savedSearch.create', () => ({ title: 'Demands', query: 'tag:Demand' }), 'search'),
  change('savedSearch.create', () => ({ title: 'Marrow', query: 'by:Marrow' }), 'marrows'),
  change('savedSearch.update', ({ search }) => ({
    id: search!,
    title: 'What is demanded',
    query: '',
    view: { where: { tag: 'Demand' }, sort: [{ by: 'said', descending: true }] },
  })),

  change('tag.move', ({ night, corridor }) => ({
    id: night!,
    parentId: null,
    beforeId: corridor!,
  })),
  change('tag.move', ({ night, corridor }) => ({ id: night!, parentId: corridor! })),
  change('tag.split', ({ corridor, onlyIf }) => ({
    id: corridor!,
    parts: [{ name: 'Harbour', passages: [onlyIf!] }],
  })),
  change('codebook.import', () => ({
    fileName: 'codebook.csv',
    content: base64('name,when to use\nFerry corridor,Of crossings.\nPilots,Of pilots.\n'),
  })),
  change('codebook.addStarter', () => ({ id: 'negotiation' })),
  change('tag.merge', ({ korridor, corridor }) => ({ from: korridor!, into: corridor! })),
  change('actor.merge', ({ minister, marrow }) => ({ from: minister!, into: marrow! })),

  change(
    'actor.split',
    ({ marrow, crews }) => ({
      id: marrow!,
      name: 'Office of the minister',
      aliases: ['Minister Marrow'],
      passages: [crews!],
    }),
    'office',
  ),

  change('source.correct', ({ source }) => ({
    id: source!,
    revision: 1,
    edits: [{ start: 0, end: 5, text: 'Negotiations' }],
  })),
  change('source.revise', ({ other }) => ({
    id: other!,
    fileName: 'newer.txt',
    content: base64('A café in the port is open, Aldova said.'),
  })),
  change('passage.place', ({ closed }) => ({ id: closed!, quotes: ['in the port is open'] })),
  change('source.decode', ({ other }) => ({ id: other!, encoding: 'windows-1252' })),
  change('source.revise', ({ other }) => ({
    id: other!,
    fileName: 'newest.txt',
    content: base64('Nobody said anything that day.'),
  })),
  change('passage.keep', ({ closed }) => ({ id: closed! })),

  change('savedSearch.delete', ({ marrows }) => ({ id: marrows! })),
  change('note.delete', ({ aside }) => ({ id: aside! })),
  change('event.delete', ({ first }) => ({ id: first! })),
  change('link.delete', ({ link }) => ({ id: link! })),
  change('tag.delete', ({ corridor }) => ({ id: corridor! })),
  change('actor.delete', ({ aldova }) => ({ id: aldova! })),
  change('passage.updateMany', ({ crews, onlyIf }) => ({
    ids: [crews!, onlyIf!],
    addTags: ['Crews at home'],
    comment: { text: 'Read again.', mode: 'append' },
  })),
  change('passage.deleteMany', ({ spare }) => ({ ids: [spare!] })),
  change('passage.delete', ({ lostWeek }) => ({ id: lostWeek! })),
  change('source.delete', ({ source }) => ({ id: source! })),
];
