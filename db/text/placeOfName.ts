/** Where a name occurs as whole words, a plural “s” aside; -1 where it does not. Both are folded. */
export function placeOfName(words: string, name: string): number {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const before = words.charAt(at - 1);
    const after = words.slice(at + name.length, at + name.length + 2);
    if (!/[\p{L}\p{N}]/u.test(before) && /^s?(?![\p{L}\p{N}])/u.test(after)) return at;
  }
  return -1;
}
