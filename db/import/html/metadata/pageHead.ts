import type { Element, Root } from 'hast';
import { isSkipped } from '../elements.ts';
import { oneLine } from '../inlineText.ts';
import { attribute, nodesOf } from '../walk.ts';

/** What a page says about itself, where it stands, before anything is chosen. */
export interface PageHead {
  /** `<meta>` by name, property or itemprop in lower case. */
  meta: Map<string, string[]>;
  /** Words or values of elements with an itemprop or rel that says what they are. */
  marked: Map<string, string[]>;
  canonical: string | undefined;
  language: string | undefined;
  /** The `<title>`. */
  title: string | undefined;
  /** The words of the headings of level 1. */
  headings: string[];
  /** What each `<time>` says. */
  times: string[];
  jsonLd: string[];
  /** From the comments that browsers and extensions leave in pages they save. */
  savedFrom: string | undefined;
  savedOn: string | undefined;
}

const SAVED_FROM = /^\s*saved from url=\(\d+\)(\S+)/u;
const SINGLE_FILE_URL = /^\s*Page saved with SingleFile[\s\S]*?\burl:\s*(\S+)/u;
const SINGLE_FILE_DATE = /^\s*Page saved with SingleFile[\s\S]*?\bsaved date:\s*([^\n(]+)/u;

/** Elements of the text that are marked as what is looked for here. */
const MARKED = new Set(['author', 'datepublished', 'headline']);

/** How many of a kind are looked at; pages repeat themselves, and some are made to do harm. */
const MOST = 8;

/** Gathers what the page says about itself, in one walk. */
export function readPageHead(tree: Root): PageHead {
  const head: PageHead = {
    meta: new Map(),
    marked: new Map(),
    canonical: undefined,
    language: undefined,
    title: undefined,
    headings: [],
    times: [],
    jsonLd: [],
    savedFrom: undefined,
    savedOn: undefined,
  };
  for (const node of nodesOf(tree)) {
    if (node.type === 'element') readElement(node, head);
    else {
      head.savedFrom ??= (SAVED_FROM.exec(node.value) ?? SINGLE_FILE_URL.exec(node.value))?.[1];
      head.savedOn ??= SINGLE_FILE_DATE.exec(node.value)?.[1];
    }
  }
  return head;
}

function readElement(element: Element, head: PageHead): void {
  switch (element.tagName) {
    case 'html':
      head.language = attribute(element, 'lang') ?? attribute(element, 'xmlLang');
      break;
    case 'meta':
      return readMeta(element, head.meta);
    case 'link':
      if (attribute(element, 'rel') === 'canonical') head.canonical ??= attribute(element, 'href');
      return;
    case 'title':
      head.title ??= textOf(element);
      return;
    case 'script':
      if (/^application\/ld\+json/iu.test(attribute(element, 'type') ?? '')) {
        head.jsonLd.push(textOf(element));
      }
      return;
    case 'h1':
      if (!isSkipped(element)) addTo(head.headings, () => oneLine(element.children));
      break;
    case 'time':
      addTo(head.times, () => attribute(element, 'dateTime') ?? oneLine(element.children));
  }
  readMarked(element, head.marked);
}

function readMeta(element: Element, meta: PageHead['meta']): void {
  const content = attribute(element, 'content');
  const name = ['property', 'name', 'itemProp', 'httpEquiv']
    .map((key) => attribute(element, key))
    .find((value) => value !== undefined);
  if (name !== undefined && content !== undefined && content.trim() !== '') {
    addTo(valuesOf(meta, name), () => content);
  }
}

function readMarked(element: Element, marked: PageHead['marked']): void {
  const name = attribute(element, 'itemProp') ?? attribute(element, 'rel');
  if (name === undefined || !MARKED.has(name.toLowerCase()) || isSkipped(element)) return;
  const value = attribute(element, 'content') ?? attribute(element, 'dateTime');
  addTo(valuesOf(marked, name), () => value ?? oneLine(element.children));
}

/** The text of an element that holds nothing but text. */
function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function valuesOf(map: Map<string, string[]>, name: string): string[] {
  const key = name.toLowerCase();
  const values = map.get(key) ?? [];
  map.set(key, values);
  return values;
}

function addTo(values: string[], read: () => string): void {
  if (values.length < MOST) values.push(read());
}
