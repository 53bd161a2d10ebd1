const FORMATS = {
  and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** “Kestria, Vell or Norvane”. */
export function listInWords(parts: readonly string[], joint: 'and' | 'or'): string {
  return FORMATS[joint].format(parts);
}
