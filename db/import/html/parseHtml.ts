import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';
import { ApiError } from '../../api/errors.ts';

/** As in browsers (Chromium stops nesting there), and shallow enough to be walked by recursion. */
const MAX_DEPTH = 512;

/** Several times what the longest pages have; each takes about half a kilobyte. */
const MAX_ELEMENTS = 300_000;

/** In UTF-16 units, without the pictures that stand in the page itself: three Bibles. */
const MAX_LENGTH = 16 * 1024 * 1024;

/** Pictures and fonts written into a page; saved pages often hold many megabytes of them. */
const DATA = /data:[\w/+.-]*;base64,[\w+/=%-]+/giu;

/**
 * The tree of an HTML document or fragment as browsers read it (WHATWG HTML); nothing in it is loaded
 * or run. As where scripts are on, a `<noscript>` holds no elements but text. A fragment is found in
 * the body. Throws SOURCE_TOO_LARGE for more than 16 M characters, SOURCE_TOO_COMPLEX for more than
 * 512 elements inside each other or 300,000 in all; both are noticed while parsing, before anything
 * walks the tree.
 */
export function parseHtml(html: string, fileName: string): Root {
  if (html.length > MAX_LENGTH && lengthWithoutData(html) > MAX_LENGTH) {
    throw new ApiError('SOURCE_TOO_LARGE', { fileName, limit: '16 MB without its pictures' });
  }
  const treeAdapter = boundedAdapter(fileName);
  const tree = fromParse5(parse(html, { treeAdapter }));
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}

/** parse5's own tree, given up when it grows too deep or too large. */
function boundedAdapter(fileName: string): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  let elements = 0;
  const refuseAbove = (count: number, limit: number, reason: string) => {
    if (count > limit) throw new ApiError('SOURCE_TOO_COMPLEX', { fileName, reason });
  };
  return {
    ...defaultTreeAdapter,
    createElement(...element) {
      refuseAbove(++elements, MAX_ELEMENTS, `it has more than ${MAX_ELEMENTS} elements`);
      return defaultTreeAdapter.createElement(...element);
    },
    onItemPush() {
      refuseAbove(++depth, MAX_DEPTH, `more than ${MAX_DEPTH} elements stand inside each other`);
    },
    onItemPop() {
      depth--;
    },
  };
}

function lengthWithoutData(html: string): number {
  let length = html.length;
  for (const [data] of html.matchAll(DATA)) length -= data.length;
  return length;
}
