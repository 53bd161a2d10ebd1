import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown, type Handle } from 'mdast-util-to-markdown';
import type { Styled } from './tree.ts';

/** A tree as GitHub Flavored Markdown. Signs that would be read as marks are escaped. */
export function renderMarkdown(root: Root): string {
  return toMarkdown(root, {
    bullet: '-',
    rule: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: { styled: writeStyled, break: writeBreak },
  });
}

const writeStyled: Handle = Object.assign(writeElement, { peek: () => '<' });

function writeElement(...[node, , state, info]: Parameters<Handle>): string {
  const { element } = node as Styled;
  const tracker = state.createTracker(info);
  const open = tracker.move(`<${element}>`);
  const content = tracker.move(
    state.containerPhrasing(node, { ...tracker.current(), before: '>', after: '<' }),
  );
  return `${open}${content}</${element}>`;
}

const writeBreak: Handle = (node, parent, state, info) =>
  // A cell of a table is one line.
  state.stack.includes('tableCell') ? '<br>' : defaultHandlers.break(node, parent, state, info);
