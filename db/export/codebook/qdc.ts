import { FAMILY_SETS } from '../../model/codebook.ts';
import { writeCodeDescription } from '../../model/codeDescription.ts';
import { TagFamily, type Tag } from '../../model/tag.ts';
import { rgbOf } from '../../model/tagColors.ts';
import { attribute, content } from '../xml.ts';
import { codeTree, type Code } from './codeTree.ts';

/**
 * Tags as a REFI-QDA codebook (.qdc), valid by Codebook.xsd (`urn:QDA-XML:codebook:1.0`): codes in
 * codes, and a set for each family. A retired tag is not codable.
 */
export function tagsAsQdc(tags: readonly Tag[]): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Parley">',
    '  <Codes>',
    ...codeTree(tags).flatMap((code) => linesOf(code, '    ')),
    '  </Codes>',
    '  <Sets>',
    ...TagFamily.options.flatMap((family) => setOf(family, tags)),
    '  </Sets>',
    '</CodeBook>',
  ];
  return `${lines.join('\n')}\n`;
}

function linesOf({ tag, children }: Code, indent: string): string[] {
  const { id, name, color, retired } = tag;
  const open = [
    `<Code guid="${id}"`,
    `name="${attribute(name)}"`,
    `isCodable="${!retired}"`,
    ...(color === null ? [] : [`color="${rgbOf(color)}"`]),
  ].join(' ');
  const description = descriptionOf(tag, `${indent}  `);
  if (description.length === 0 && children.length === 0) return [`${indent}${open}/>`];
  return [
    `${indent}${open}>`,
    ...description,
    ...children.flatMap((child) => linesOf(child, `${indent}  `)),
    `${indent}</Code>`,
  ];
}

function descriptionOf(tag: Tag, indent: string): string[] {
  // Only a stance can be on a side.
  const side = tag.family === 'stance' ? tag.side : null;
  const words = writeCodeDescription({ ...tag, side });
  return words === '' ? [] : [`${indent}<Description>${content(words)}</Description>`];
}

function setOf(family: TagFamily, tags: readonly Tag[]): string[] {
  const members = tags.filter((tag) => tag.family === family);
  if (members.length === 0) return [];
  const { guid, name } = FAMILY_SETS[family];
  return [
    `    <Set guid="${guid}" name="${attribute(name)}">`,
    ...members.map(({ id }) => `      <MemberCode guid="${id}"/>`),
    '    </Set>',
  ];
}
