import type { Call } from '../call.ts';

/** A morning’s work on the sample: passages changed and deleted that notes quote, and undone steps. */
export function workOn(call: Call): void {
  const { passages } = call('passage.list', { limit: 1000 });
  const withWords = (words: string) => passages.find((one) => one.words.includes(words))!;

  const onlyIf = withWords('only if Aldova withdraws');
  const { text } = call('source.get', { id: onlyIf.sourceId });
  const start = text.indexOf('only if Aldova withdraws');
  call('passage.update', { id: onlyIf.id, spans: [{ start, end: onlyIf.spans[0]!.end }] });
  call('passage.delete', { id: withWords('The crews must come home').id });
  call('passage.update', { id: withWords('at night').id, comment: 'Narrower than on Monday.' });
  call('tag.create', { name: 'Winter route' });
  call('actor.create', { name: 'Harbour Pilots of Sund', kind: 'group' });
  call('event.create', { title: 'Plenary of the Straits League', from: '2031-03-08' });
  call('history.undo', {});
  call('history.undo', {});
}
