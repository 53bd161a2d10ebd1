import type { Schema } from 'hast-util-sanitize';

/** Pictures written into the page itself, of kinds that hold no script (as SVG may). */
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=%\s]*$/iu;

/** Elements that only lay out and mark words. None of them loads, runs, submits or frames. */
export const TAG_NAMES =
  'a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col ' +
  'colgroup dd del details dfn dir div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header ' +
  'hgroup hr i img ins kbd li main mark menu nav ol p pre q rp rt ruby s samp section small span ' +
  'strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr';

/**
 * Elements that go with all that is in them: code, styles, what loads or holds other documents,
 * controls, and foreign markup (SVG, MathML), in which a second reading of the page can turn text
 * into tags.
 */
const STRIPPED =
  'script style noscript template head title base link meta iframe frame frameset noframes noembed ' +
  'object embed applet param audio video source track canvas map area svg math button input select ' +
  'option optgroup datalist textarea keygen output portal fencedframe plaintext xmp listing dialog ' +
  'bgsound isindex marquee image';

/** Which elements and attributes may stay; no attribute can name anything outside the page. */
export const SCHEMA: Schema = {
  tagNames: TAG_NAMES.split(' '),
  strip: STRIPPED.split(' '),
  attributes: {
    '*': ['dir', 'lang', 'title', 'hidden'],
    img: [['src', PICTURE], 'alt', 'width', 'height'],
    ol: ['start', 'reversed', ['type', '1', 'a', 'A', 'i', 'I']],
    li: ['value'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    col: ['span'],
    colgroup: ['span'],
    time: ['dateTime'],
    details: ['open'],
  },
  protocols: { src: ['data'] },
  ancestors: {},
  required: {},
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};
