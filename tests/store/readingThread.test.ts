import { expect, test, vi } from 'vitest';
import { createReadingThread, type Limits } from '../../db/host/reading/inThread.ts';
import { expectApiRejection } from '../helpers/apiErrors.ts';

// A thread has to start, on a busy machine too.
vi.setConfig({ testTimeout: 60_000 });

const AMPLE: Limits = {
  milliseconds: 50_000,
  growthMegabytes: 2_000,
  totalMegabytes: 4_000,
};

const file = (text: string, fileName = 'talks.txt') => ({
  file: { fileName, bytes: new TextEncoder().encode(text) },
  options: {},
});

/** More paragraphs than any document has. */
const manyParagraphs = () => 'The crews must come home.\n\n'.repeat(1_000_000);

test('a file is read in the thread, and its bytes are handed over and come back', async () => {
  const thread = createReadingThread(AMPLE);
  const input = file('Ferry talks\n\nThe crews must come home.');
  const { length } = input.file.bytes;
  const reading = thread.run('read', 'talks.txt', input);
  await expect(reading).resolves.toMatchObject({
    documents: [{ text: 'Ferry talks\n\nThe crews must come home.', mediaType: 'text/plain' }],
  });
  expect(input.file.bytes).toHaveLength(0);
  expect((await reading).bytes).toHaveLength(length);
});

test('bytes that are part of something larger are copied, and stay', async () => {
  const thread = createReadingThread(AMPLE);
  const whole = new TextEncoder().encode('xxThe crews must come home.');
  const bytes = whole.subarray(2);
  const { documents } = await thread.run('read', 'a.txt', {
    file: { fileName: 'a.txt', bytes },
    options: {},
  });
  expect(documents[0]!.text).toBe('The crews must come home.');
  expect(whole).toHaveLength(27);
});

test('what is wrong with a file is told as an error, and the thread goes on', async () => {
  const thread = createReadingThread(AMPLE);
  const bad = thread.run('read', 'empty.txt', file(' \n', 'empty.txt'));
  const good = thread.run('read', 'talks.txt', file('Words.'));
  const error = await expectApiRejection('SOURCE_EMPTY', () => bad);
  expect(error.message).toContain('“empty.txt”');
  expect((await good).documents[0]!.text).toBe('Words.');
});

test('files are read one after the other, in the order they were given', async () => {
  const thread = createReadingThread(AMPLE);
  const order: string[] = [];
  const texts = ['Long. '.repeat(100_000), 'Short.', 'Shorter'];
  await Promise.all(
    texts.map(async (text, index) => {
      await thread.run('read', `${index}.txt`, file(text));
      order.push(String(index));
    }),
  );
  expect(order).toEqual(['0', '1', '2']);
});

test('a file that takes too long is given up, in words', async () => {
  const thread = createReadingThread({ ...AMPLE, milliseconds: 1 });
  const error = await expectApiRejection('SOURCE_TOO_SLOW', () =>
    thread.run('read', 'talks.txt', file(manyParagraphs())),
  );
  expect(error.message).toContain('“talks.txt”');
});

test('a file that makes the process grow too much is given up, and the next is read', async () => {
  const thread = createReadingThread({ ...AMPLE, growthMegabytes: 100 });
  const error = await expectApiRejection('SOURCE_TOO_COMPLEX', () =>
    thread.run('read', 'talks.txt', file(manyParagraphs())),
  );
  expect(error.details).toEqual({ fileName: 'talks.txt', reason: '100 MB' });
  const { documents } = await thread.run('read', 'talks.txt', file('Words.'));
  expect(documents[0]!.text).toBe('Words.');
});

test('a file of more paragraphs than can be held is refused', async () => {
  const thread = createReadingThread(AMPLE);
  const error = await expectApiRejection('SOURCE_TOO_COMPLEX', () =>
    thread.run('read', 'talks.txt', file(manyParagraphs())),
  );
  expect(error.details['reason']).toBe('it has 1000000 paragraphs');
});
