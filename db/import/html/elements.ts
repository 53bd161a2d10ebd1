import type { Element } from 'hast';

/** Elements that begin a new line before and after them, by the style sheet of the HTML standard. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ' +
    'ol p pre search section summary table caption tbody thead tfoot tr td th ul'
  ).split(' '),
);

/** Elements whose content is not words of the page: code, controls, navigation, other media. */
const WORDLESS = new Set(
  (
    'script style noscript template head title nav button input select textarea datalist option ' +
    'progress meter iframe frame frameset noframes object embed applet audio video canvas svg map ' +
    'annotation annotation-xml'
  ).split(' '),
);

const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu;

/** Whether the words of this element stand apart from those around it. */
export function isBlock({ tagName }: Element): boolean {
  return BLOCKS.has(tagName);
}

/** Whether nothing in this element is to be read: no words of the page, or not shown. */
export function isSkipped(element: Element): boolean {
  return WORDLESS.has(element.tagName) || isHidden(element);
}

function isHidden({ tagName, properties }: Element): boolean {
  // Some pages stay hidden as a whole until their scripts have run.
  if (tagName === 'html' || tagName === 'body') return false;
  const { hidden, ariaHidden, role, style, open } = properties;
  return (
    (hidden !== undefined && hidden !== null && hidden !== false) ||
    ariaHidden === 'true' ||
    role === 'navigation' ||
    (tagName === 'dialog' && open !== true) ||
    (typeof style === 'string' && HIDING_STYLE.test(style))
  );
}
