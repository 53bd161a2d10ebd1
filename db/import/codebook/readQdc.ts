import { ApiError } from '../../api/errors.ts';
import { FAMILY_SETS, type Codebook, type CodebookTag } from '../../model/codebook.ts';
import { readCodeDescription } from '../../model/codeDescription.ts';
import { TagFamily } from '../../model/tag.ts';
import { nearestColor } from '../../model/tagColors.ts';
import { elementAt, elementsIn, readXml, textIn, type XmlElement } from '../xml/readXml.ts';
import { CodeReader } from './codes.ts';

/**
 * Reads the codes of REFI-QDA: a codebook (`urn:QDA-XML:codebook:1.0`, root CodeBook) or the one in a
 * project (`urn:QDA-XML:project:1.0`, root Project). Sets that Parley knows say which family their
 * codes are of. Throws CODEBOOK_FORMAT for other XML, and what `parseXml` throws.
 */
export function readQdc(bytes: Uint8Array, fileName: string): Codebook {
  const root = readXml(bytes, { fileName, format: 'REFI-QDA codebook' });
  const book = root.name === 'Project' ? elementAt(root, 'CodeBook') : root;
  const codes = book?.name === 'CodeBook' ? elementAt(book, 'Codes') : undefined;
  if (!book || !codes) throw new ApiError('CODEBOOK_FORMAT', { fileName });

  const reader = new CodeReader(fileName);
  // In a codebook the sets stand beside the codes, in a project beside the codebook.
  const families = familiesIn(elementAt(book, 'Sets') ?? elementAt(root, 'Sets'));
  let categories = 0;
  const tags = tagsIn(codes);
  const warnings = reader.list();
  if (categories > 0) {
    const were = categories === 1 ? 'One code is' : `${categories} codes are`;
    warnings.push(`${were} for grouping only elsewhere. In Parley passages can carry them.`);
  }
  return { tags, warnings };

  function tagsIn(element: XmlElement): CodebookTag[] {
    return elementsIn(element, 'Code').flatMap((code) => {
      const children = tagsIn(code);
      const tag = tagOf(code);
      return tag ? [{ ...tag, children }] : children;
    });
  }

  function tagOf(code: XmlElement): CodebookTag | null {
    const { attributes } = code;
    const description = elementAt(code, 'Description');
    const guid = attributes.get('guid') ?? null;
    const said = readCodeDescription(description ? textIn(description) : '');
    if (/^(?:false|0)$/u.test(attributes.get('isCodable') ?? '') && !said.retired) categories++;
    return reader.tagOf({
      ...said,
      guid,
      name: attributes.get('name') ?? '',
      family: (guid !== null && families.get(guid.toLowerCase())) || null,
      color: nearestColor(attributes.get('color') ?? ''),
    });
  }
}

/** The family of each code that is a member of a set of Parley's, by its GUID. */
function familiesIn(sets: XmlElement | undefined): Map<string, TagFamily> {
  const families = new Map<string, TagFamily>();
  for (const set of sets ? elementsIn(sets, 'Set') : []) {
    const { attributes } = set;
    const family = TagFamily.options.find((one) => {
      const { guid, name } = FAMILY_SETS[one];
      return attributes.get('guid')?.toLowerCase() === guid || attributes.get('name') === name;
    });
    if (!family) continue;
    for (const member of elementsIn(set, 'MemberCode')) {
      // Codebooks name the code by `guid`, projects by `targetGUID`.
      const code = member.attributes.get('guid') ?? member.attributes.get('targetGUID');
      if (code !== undefined) families.set(code.toLowerCase(), family);
    }
  }
  return families;
}
