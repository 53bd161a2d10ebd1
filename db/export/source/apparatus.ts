import type { BlockContent, FootnoteDefinition, List, ListItem } from 'mdast';
import type { Passage } from '../../model/passage.ts';
import { attributionInWords, join, placeInWords, reportingChain } from '../attribution.ts';
import { conditionInWords } from '../conditionInWords.ts';
import { text } from '../document/tree.ts';
import { linkInWords, type LinkFrom } from '../linksInWords.ts';
import { quotedLine } from '../quotedWords.ts';
import type { NumberedPassage } from './marks.ts';

/** The links of passages as they read from each, by its id. */
type Links = ReadonlyMap<string, readonly LinkFrom[]>;

/** The note on a passage that is marked in the text. */
export function footnoteOf({ number, passage }: NumberedPassage, links: Links): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier: String(number),
    label: String(number),
    children: entry(passage, links),
  };
}

/** Passages that have no place in this text, as a list. */
export function listOfUnplaced(passages: readonly Passage[], links: Links): List {
  return {
    type: 'list',
    ordered: false,
    spread: true,
    children: passages.map((passage): ListItem => ({
      type: 'listItem',
      spread: true,
      children: entry(passage, links),
    })),
  };
}

/** Everything that is known of a passage: a line for each thing that is. */
function entry(passage: Passage, links: Links): BlockContent[] {
  const place = placeInWords(passage);
  const tags = passage.tags.map(({ name }) => name).join(' · ');
  const said = join([attributionInWords(passage), reportingChain(passage.reportedBy)]);
  const labelled: Array<[string, string]> = [
    ...passage.conditions.map((one): [string, string] => ['Condition', conditionInWords(one)]),
    ...(links.get(passage.id) ?? []).map((one): [string, string] => ['Link', linkInWords(one)]),
    ...(passage.comment.trim() === ''
      ? []
      : [['Comment', passage.comment.trim()] satisfies [string, string]]),
  ];
  return [
    line([text(`“${quotedLine(passage.spans)}”${place === '' ? '' : ` ${place}`}`)]),
    ...(tags === '' ? [] : [line([{ type: 'strong', children: [text(tags)] }])]),
    ...(said === '' ? [] : [line([text(said)])]),
    ...labelled.map(([label, words]) =>
      line([{ type: 'emphasis', children: [text(`${label}:`)] }, text(` ${words}`)]),
    ),
  ];
}

function line(children: Extract<BlockContent, { type: 'paragraph' }>['children']): BlockContent {
  return { type: 'paragraph', children };
}
