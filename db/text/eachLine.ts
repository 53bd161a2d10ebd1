/**
 * The lines of a normalized text one after the other, without their line feeds. As `split('\n')`,
 * but never with all of them in memory at once.
 */
export function* eachLine(text: string): Generator<string, void, undefined> {
  let from = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
    yield text.slice(from, end);
    from = end + 1;
  }
  yield text.slice(from);
}
