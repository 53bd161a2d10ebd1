import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { decodeText } from '../decodeText.ts';
import { headingTitle } from '../headingTitle.ts';
import type { ImportFormat } from '../imported.ts';
import { readFrontMatter } from './frontMatter.ts';
import { layOut } from '../layOut.ts';
import { renderBlocks } from './renderBlocks.ts';

/**
 * Markdown (CommonMark with GitHub's tables, footnotes and task lists): its words without the marks.
 * Front matter becomes details; without a title there, the first heading of level 1 is the title.
 */
export const markdown: ImportFormat = {
  name: 'Markdown file',
  mediaType: 'text/markdown',
  extensions: ['md', 'markdown'],
  async read({ bytes, fileName }, options) {
    const { text, ...decoded } = decodeText(bytes, fileName, options.encoding);
    const { details, body } = readFrontMatter(text);
    const tree = fromMarkdown(body, {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    });
    const rendered = renderBlocks(tree);
    const title = headingTitle(rendered);
    const said = title === undefined ? details : { title, ...details };
    return [{ ...layOut(rendered), ...decoded, details: said }];
  },
};
