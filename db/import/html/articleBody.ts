import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { RenderedBlock } from '../layOut.ts';
import { isSkipped } from './elements.ts';
import { htmlBlocks, treeBlocks } from './htmlBlocks.ts';
import { oneLine } from './inlineText.ts';
import { attribute, elementsOf } from './walk.ts';

/** What stands around the text of pages that come from a web site. */
const FURNITURE = new Set(['nav', 'aside', 'footer', 'form', 'iframe', 'script']);
const FURNITURE_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search']);

/** Readability looks at each element again and again; pages with more have no single article. */
const MAX_ELEMENTS = 20_000;

/** Blocks with more words than this, in UTF-16 units, are prose, not labels and links. */
const PROSE = 80;

/** An article with less prose is doubted (as Readability itself does). */
const SHORT = 500;

/**
 * The blocks of the article that a page is made around, its headline first. All of the page where it
 * has nothing around its text, or where the article cannot be told from the rest: when Readability
 * finds none, or but a small part of the prose.
 */
export async function articleBody(tree: Root, fileName: string): Promise<RenderedBlock[]> {
  const whole = treeBlocks(tree);
  const elements = [...elementsOf(tree)];
  if (elements.length > MAX_ELEMENTS || !elements.some(isFurniture)) return whole;
  const article = await readArticle(tree, fileName);
  if (isTooLittle(prose(article), prose(whole))) return whole;
  return withHeadline(article, headlineOf(elements));
}

function isFurniture(element: Element): boolean {
  return FURNITURE.has(element.tagName) || FURNITURE_ROLES.has(attribute(element, 'role') ?? '');
}

async function readArticle(tree: Root, fileName: string): Promise<RenderedBlock[]> {
  const [{ Readability }, { parseHTML }] = await Promise.all([
    import('@mozilla/readability'),
    import('linkedom/worker'),
  ]);
  const { document } = parseHTML(toHtml({ type: 'root', children: visible(tree.children) }));
  const article = new Readability(document, { disableJSONLD: true }).parse();
  return htmlBlocks(article?.content ?? '', fileName);
}

/** The nodes without all that is not read anyway; pictures without their bytes. */
function visible<Node extends RootContent | ElementContent>(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => {
    if (node.type === 'comment') return [];
    if (node.type !== 'element') return [node];
    if (isSkipped(node)) return [];
    const properties = node.tagName === 'img' ? {} : node.properties;
    return [{ ...node, properties, children: visible(node.children) }];
  });
}

/** How much prose there is, in UTF-16 units. */
function prose(blocks: readonly RenderedBlock[]): number {
  return blocks
    .filter(({ text }) => text.length >= PROSE)
    .reduce((length, { text }) => length + text.length, 0);
}

function isTooLittle(article: number, whole: number): boolean {
  return article * 10 < whole || (article < SHORT && article * 2 < whole) || article === 0;
}

/** The words of the page's only heading of level 1: its headline; null where that is not clear. */
function headlineOf(elements: readonly Element[]): string | null {
  const headings = elements
    .filter((element) => element.tagName === 'h1' && !isSkipped(element))
    .map(({ children }) => oneLine(children))
    .filter((words) => words !== '');
  return headings.length === 1 ? headings[0]! : null;
}

/** Readability takes the headline for a part of the page around the article, or lowers its level. */
function withHeadline(article: RenderedBlock[], headline: string | null): RenderedBlock[] {
  if (headline === null) return article;
  const rest = article.filter(({ kind, text }) => kind !== 'heading' || text !== headline);
  return [{ kind: 'heading', level: 1, text: headline }, ...rest];
}
