import type { Call } from '../call.ts';

const SENTENCES = [
  'The delegation of Aldova repeats that the crews come first and that nothing else can be first.',
  'Norvane answers that the corridor opens when the boats are gone, and not a day before.',
  'The mediator asks both to say less and to bring paper.',
  'Kelmark offers its pilots; nobody has asked for them.',
  'A third party counts the boats at night, and is not believed by day.',
];
const STANCES = ['Position', 'Demand', 'Precondition', 'Offer', 'Commitment', 'Refusal', 'Fact'];
const SPEAKERS = ['Ilse Marrow', 'Tomas Reke', 'Anselm Brandt', 'Maren Osk', 'Edda Voss'];

const EVERY = 3;
const LONGEST = 9;

/** A source in which nearly every word lies in a passage, and many in several. */
export async function makeCrowded(call: Call): Promise<void> {
  const paragraphs = Array.from({ length: 6 }, (_, at) =>
    Array.from({ length: 5 }, (_, one) => SENTENCES[(at + one) % SENTENCES.length]).join(' '),
  );
  const text = paragraphs.join('\n\n');
  const { id } = await call('source.paste', {
    title: 'Verbatim record of the morning session',
    publisher: 'Secretariat',
    published: '2031-03-06',
    text,
  });
  const words = [...text.matchAll(/\S+/gu)];
  for (let first = 0, made = 0; first < words.length; first += EVERY, made += 1) {
    const last = words[Math.min(first + 2 + (made % LONGEST), words.length - 1)]!;
    const start = words[first]!.index;
    const paragraph = text.indexOf('\n', start);
    const end = Math.min(last.index + last[0].length, paragraph < 0 ? text.length : paragraph);
    call('passage.create', {
      sourceId: id,
      spans: [{ start, end }],
      tags: [{ name: STANCES[made % STANCES.length]!, family: 'stance' }, 'Ferry corridor'],
      speakers: made % 4 === 0 ? [] : [SPEAKERS[made % SPEAKERS.length]!],
      addressees: made % 3 === 0 ? ['Norvane'] : [],
    });
  }
}
