/** Groups that hold no words of the text; all that begin with `\*` and are not known are such too. */
export const WORDLESS: ReadonlySet<string> = new Set(
  (
    'colortbl pict objdata header headerl headerr headerf footer footerl footerr footerf ftnsep ' +
    'ftnsepc ftncn aftnsep aftnsepc aftncn xe tc tcn txe rxe sp pntxta pntxtb nonesttables template ' +
    'fldinst datafield filetbl revtbl operator subject keywords category manager company hlinkbase ' +
    'buptim printim revtim shprslt nonshppict background'
  ).split(' '),
);

/** Groups that begin with `\*` and hold words all the same. */
export const STARRED_WORDS: ReadonlySet<string> = new Set(['footnote', 'shpinst', 'ud']);

/** Words that stand for a character. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
]);

/** Symbols that stand for a character. An optional hyphen is none: it only allows a line end. */
export const SYMBOL_CHARACTERS: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '\u2011',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '\t': '\t',
};
