import type { Root, Text } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent } from 'hast';
import { STYLE } from './style.ts';

/** What a page says beside its content. */
export interface Page {
  title: string;
  /** What stands under the title; empty for nothing. */
  subtitle: string;
  /** BCP 47; of the words of the page itself, not of what is quoted. */
  language: string;
  /** What the notes at the foot are. */
  notesTitle: string;
  content: Root;
}

/**
 * A tree as one HTML page that needs nothing else: its style is in it, it loads nothing and runs
 * nothing, and its policy keeps it so. Everything that comes from a notebook is text, never markup.
 */
export function renderPage({ title, subtitle, language, notesTitle, content }: Page): string {
  const body = toHast(content, {
    clobberPrefix: '',
    footnoteLabel: notesTitle,
    footnoteLabelProperties: {},
    // Not trimmed at line ends, as Markdown would have it: code keeps its indentation.
    handlers: { text: (_state, { value }: Text) => ({ type: 'text', value }) },
  });
  const heading = element('header', {}, [
    element('h1', { dir: 'auto' }, [{ type: 'text', value: title }]),
    ...(subtitle === '' ? [] : [element('p', {}, [{ type: 'text', value: subtitle }])]),
  ]);
  const main = element('main', {}, [
    heading,
    { type: 'text', value: '\n' },
    ...((body as { children: ElementContent[] }).children ?? []),
  ]);
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }, []),
    element(
      'meta',
      {
        httpEquiv: ['Content-Security-Policy'],
        content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
      },
      [],
    ),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }, []),
    element('meta', { name: 'generator', content: 'Parley' }, []),
    element('title', {}, [{ type: 'text', value: title }]),
    element('style', {}, [{ type: 'text', value: STYLE }]),
  ]);
  const page = element('html', { lang: language }, [
    spaced(head),
    { type: 'text', value: '\n' },
    element('body', {}, [main]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** Each child on a line of its own. */
function spaced(parent: Element): Element {
  const lines = parent.children.flatMap((child): ElementContent[] => [
    { type: 'text', value: '\n' },
    child,
  ]);
  return { ...parent, children: [...lines, { type: 'text', value: '\n' }] };
}
