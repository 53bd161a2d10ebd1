import type { NotebookClient } from '../../db/api/client.ts';
import { joinSpanWords } from '../../db/model/passage.ts';
import type { Random } from '../helpers/random.ts';
import type { Ledger } from './ledger.ts';

const SENTENCE = 'The crews must come home before we talk of fish, the minister said on Monday. ';

/** What the process is busy with when it is killed. */
export const WORK = ['passages', 'notes', 'undo', 'import'] as const;
export type Work = (typeof WORK)[number];

/** Gives the process work of one sort without end; rejects when the process is lost. */
export async function workForEver(
  client: NotebookClient,
  ledger: Ledger,
  work: Work,
  random: Random,
): Promise<never> {
  for (;;) {
    if (ledger.present('source').length === 0) await importSource(client, ledger, random, 2_000);
    switch (work) {
      case 'passages':
        await createPassage(client, ledger, random);
        break;
      case 'notes':
        await (random.next() < 0.3 ? createPassage : saveNote)(client, ledger, random);
        break;
      case 'undo': {
        const kind = random.next();
        if (kind < 0.4) await ledger.undo(client);
        else if (kind < 0.7) await ledger.redo(client);
        else await createPassage(client, ledger, random);
        break;
      }
      case 'import':
        await importSource(client, ledger, random, 400_000);
        break;
    }
  }
}

async function importSource(
  client: NotebookClient,
  ledger: Ledger,
  random: Random,
  length: number,
): Promise<void> {
  const text = `${random.next()}\n\n${SENTENCE.repeat(Math.ceil(length / SENTENCE.length))}`;
  await ledger.make(client, 'source.paste', { title: 'Source', text }, ({ id }) => ({
    kind: 'source',
    id,
    words: text,
  }));
}

async function createPassage(client: NotebookClient, ledger: Ledger, random: Random) {
  const source = random.pick(ledger.present('source'))!;
  const start = 30 + random.below(1_000);
  const input = {
    sourceId: source.id,
    spans: [{ start, end: start + 40 }],
    tags: ['Crews', `Issue ${random.below(5)}`],
    speakers: [`Speaker ${random.below(5)}`],
    conditions: [{ action: 'come home', requiredOf: ['Norvane'] }],
  };
  await ledger.make(client, 'passage.create', input, ({ id, spans }) => ({
    kind: 'passage',
    id,
    words: joinSpanWords(spans),
  }));
}

async function saveNote(client: NotebookClient, ledger: Ledger, random: Random): Promise<void> {
  const quoted = random.pick(ledger.present('passage'));
  const words = `Note ${random.next()}`;
  const markdown = quoted ? `${words}\n\n[[passage:${quoted.id}]]` : words;
  await ledger.make(client, 'note.save', { title: words, body: { markdown } }, ({ id }) => ({
    kind: 'note',
    id,
    words: quoted ? `${words}\n${quoted.words}` : words,
  }));
}
