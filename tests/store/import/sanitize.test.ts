import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { sanitizeHtml } from '../../../db/import/html/sanitize.ts';
import { TAG_NAMES } from '../../../db/import/html/sanitizeSchema.ts';

const TAGS = new Set(TAG_NAMES.split(' '));
const ATTRIBUTES = new Set(
  'dir lang title hidden alt width height start reversed type value colspan rowspan scope span datetime open src'.split(
    ' ',
  ),
);

/** What in a piece of HTML could run, load, submit or lead away, seen by another parser. */
function dangers(html: string): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const tag = element.localName.toLowerCase();
    const attributes = [...element.attributes]
      .filter(({ name, value }) => !isHarmless(name.toLowerCase(), value))
      .map(({ name }) => `${tag} ${name}`);
    return TAGS.has(tag) ? attributes : [tag, ...attributes];
  });
}

function isHarmless(name: string, value: string): boolean {
  if (name === 'src') return /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=\s]*$/iu.test(value);
  return ATTRIBUTES.has(name);
}

test('structure, words and pictures of the page itself stay', () => {
  const html =
    '<h1 lang="en">Talks</h1><p dir="rtl">The <b>crews</b><br>come.</p><ol start="3" type="a"><li value="4">x</li></ol>' +
    '<table><tbody><tr><td colspan="2">y</td></tr></tbody></table><blockquote>z</blockquote>' +
    '<figure><img src="data:image/png;base64,iVBORw0KGgo=" alt="a ferry" width="3"><figcaption>c</figcaption></figure>';
  expect(
    sanitizeHtml(`<!doctype html><html><head><title>T</title></head><body>${html}</body></html>`),
  ).toBe(html);
});

test('where a link led can be read, but not followed', () => {
  expect(
    sanitizeHtml('<a href="https://a.example/x?y&amp;z" target=_top ping=//b.example>x</a>'),
  ).toBe('<a title="https://a.example/x?y&#x26;z">x</a>');
  expect(sanitizeHtml('<a href=" mailto:mirre@aldova.example">x</a>')).toBe(
    '<a title="mailto:mirre@aldova.example">x</a>',
  );
  expect(sanitizeHtml('<a href="javascript:alert(1)">x</a><a href="/y">y</a>')).toBe(
    '<a>x</a><a>y</a>',
  );
});

test('unknown elements leave what is in them, apart where it was', () => {
  expect(
    sanitizeHtml('<fieldset><my-part>One <font color=red>two</font></my-part></fieldset>'),
  ).toBe('<div><span>One <span>two</span></span></div>');
});

const VECTORS: Array<[string, string]> = [
  ['a script', '<script>alert(1)</script>'],
  ['a script in another case', '<ScRiPt src=//b.example/x.js></sCrIpT>'],
  ['a script in pieces', '<scr<script>ipt>alert(1)</scr</script>ipt>'],
  ['a script cut off', '<script>alert(1)'],
  ['a handler', '<p onclick=alert(1) ONMOUSEOVER="alert(1)" onpointerrawupdate=alert(1)>x'],
  ['a handler after a slash', '<img/src=x/onerror=alert(1)><svg/onload=alert(1)>'],
  ['a handler behind odd white space', '<img\fsrc=x\fonerror\f=\falert(1)>'],
  [
    'handlers that start by themselves',
    '<details open ontoggle=alert(1)><input autofocus onfocus=alert(1)><video><source onerror=alert(1)></video><marquee onstart=alert(1)>',
  ],
  [
    'an address that is a script',
    '<a href=javascript:alert(1)>x</a><a href="java\nscript:alert(1)">x</a><a href="&#106;avascript&colon;alert(1)">x</a><a href="\u0001javascript:alert(1)">x</a><a href=vbscript:x>x</a>',
  ],
  [
    'an address that is a page',
    '<a href="data:text/html,<script>alert(1)</script>">x</a><iframe src="data:text/html;base64,PHNjcmlwdD4="></iframe>',
  ],
  [
    'an address in other attributes',
    '<form action=javascript:alert(1)><button formaction=javascript:alert(1)>x</button></form><blockquote cite=//b.example>x</blockquote><table background=//b.example/x.png><tr><td background=javascript:x>x</td></tr></table><q cite=javascript:x>x</q>',
  ],
  [
    'SVG',
    '<svg><script>alert(1)</script><a xlink:href=javascript:alert(1)><text>x</text></a><animate onbegin=alert(1) attributeName=x><set attributeName=href to=javascript:x><foreignObject><iframe srcdoc="<script>1</script>"></iframe></foreignObject><use href="data:image/svg+xml,x"/></svg>',
  ],
  [
    'MathML',
    '<math href=javascript:alert(1)><mtext><a xlink:href=javascript:x>x</a></mtext><maction actiontype="statusline#http://b.example" xlink:href=javascript:x>x</maction></math>',
  ],
  [
    'pictures that are programs',
    '<img src="data:image/svg+xml;base64,PHN2Zy8+"><img src="data:image/svg+xml,<svg onload=alert(1)>"><img src="data:text/html;base64,AAAA"><img src="data:image/png,<script>">',
  ],
  [
    'remote pictures',
    '<img src=https://b.example/x.png><img src=//b.example/x.png><img src=x.png srcset="//b.example/x.png 2x" sizes=1px longdesc=//b.example lowsrc=//b.example dynsrc=//b.example><picture><source srcset=//b.example/x.png><img></picture><image src=//b.example/x.png><input type=image src=//b.example/x.png>',
  ],
  [
    'a picture with a lying address',
    '<img src=" data:image/png;base64,AAAA"><img src="data:image/png;base64,AAAA\', url(//b.example)"><img src="data:image/png;charset=x;base64,AAAA">',
  ],
  [
    'a page that sends elsewhere',
    '<meta http-equiv=refresh content="0;url=//b.example"><base href=//b.example><base target=_top><link rel=stylesheet href=//b.example><link rel=prefetch href=//b.example><link rel=import href=//b.example>',
  ],
  [
    'styles',
    '<style>@import "//b.example/x.css"; p{background:url(//b.example)}</style><p style="background:url(//b.example);width:expression(alert(1));behavior:url(x);-moz-binding:url(x)">x',
  ],
  [
    'frames',
    '<iframe src=//b.example srcdoc="<script>alert(1)</script>"></iframe><frameset onload=alert(1)><frame src=//b.example></frameset>',
  ],
  [
    'a page of frames',
    '<html><frameset onload=alert(1)><frame src=javascript:alert(1)></frameset></html>',
  ],
  [
    'embedded objects',
    '<object data=//b.example/x.swf><param name=movie value=//b.example></object><embed src=//b.example><applet code=x></applet><portal src=//b.example></portal>',
  ],
  [
    'media',
    '<video src=//b.example poster=//b.example></video><audio src=//b.example autoplay></audio><track src=//b.example>',
  ],
  [
    'templates',
    '<template><script>alert(1)</script></template><template shadowrootmode=open><img src=x onerror=alert(1)></template>',
  ],
  [
    'text that turns into tags: noscript',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  ],
  [
    'text that turns into tags: style',
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>"></svg>',
  ],
  [
    'text that turns into tags: math',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></table></mtext></math>',
  ],
  [
    'text that turns into tags: forms',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)></style></mglyph></form></mtext></math></form>',
  ],
  [
    'text that turns into tags: annotation',
    '<math><annotation-xml encoding="text/html"><style><img src=x onerror=alert(1)></style></annotation-xml></math>',
  ],
  [
    'text that turns into tags: CDATA',
    '<svg><![CDATA[<img src=x onerror=alert(1)>]]></svg><![CDATA[<img src=x onerror=alert(1)>]]>',
  ],
  [
    'text that turns into tags: raw text',
    '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp><noembed><img title="</noembed><img src onerror=alert(1)>"></noembed><textarea><img title="</textarea><img src onerror=alert(1)>"></textarea><plaintext><img src=x onerror=alert(1)>',
  ],
  [
    'text that turns into tags: titles',
    '<title><img title="</title><img src=x onerror=alert(1)>"></title><select><style></select><img src=x onerror=alert(1)></style></select>',
  ],
  [
    'text that is written as tags',
    '&lt;img src=x onerror=alert(1)&gt;<p title="&quot;><img src=x onerror=alert(1)>">x</p><p title=\'"><script>alert(1)</script>\'>y',
  ],
  [
    'comments that end oddly',
    '<!--><img src=x onerror=alert(1)>--><!---><img src=x onerror=alert(1)><!-- --!><img src=x onerror=alert(1)> --><!--[if IE]><script>alert(1)</script><![endif]-->',
  ],
  ['backquotes', '<img alt="`<script>alert(1)</script>`" title="``onmouseover=alert(1)">'],
  [
    'names that hide those of the page',
    '<form id=document name=location><input name=attributes><a id=defaultView name=cookie>x</a></form>',
  ],
  [
    'dialogs and popovers',
    '<dialog open><form method=dialog><button popovertarget=x onclick=alert(1)>x</button></form></dialog><div popover id=x onbeforetoggle=alert(1)>x</div>',
  ],
  [
    'attributes of frameworks',
    '<div data-bind="alert(1)" ng-app ng-csp x-data="alert(1)" is=x-y slot=x part=x nonce=x contenteditable accesskey=x tabindex=1 itemid=//b.example>x</div>',
  ],
  [
    'entities without their end',
    '<a href="&#0000106&#0000097&#0000118&#0000097&#0000115&#0000099&#0000114&#0000105&#0000112&#0000116&#0000058&#0000097">x</a>',
  ],
  [
    'nulls',
    '<scr\0ipt>alert(1)</scr\0ipt><img src="x" on\0error=alert(1)><a href="java\0script:alert(1)">x</a>',
  ],
];

test.each(VECTORS)('nothing is left of %s', (_, html) => {
  const clean = sanitizeHtml(html);
  expect(dangers(clean)).toEqual([]);
  expect(sanitizeHtml(clean), 'cleaning again changes nothing').toBe(clean);
  const inTable = sanitizeHtml(`<table><tr><td>${html}`);
  expect(dangers(inTable)).toEqual([]);
  expect(sanitizeHtml(inTable)).toBe(inTable);
});

test('the test of dangers sees them', () => {
  expect(dangers('<p onclick=x><script>1</script><img src=//b.example><a href=x>')).toEqual([
    'p onclick',
    'script',
    'img src',
    'a href',
  ]);
});

test('vectors within each other are as harmless', () => {
  const left = VECTORS.flatMap(([outer, around]) =>
    VECTORS.filter(([, within]) => {
      const html = around.replace(/alert\(1\)|x<|\/\/b\.example/u, () => within);
      return dangers(sanitizeHtml(html)).length > 0;
    }).map(([inner]) => `${inner} in ${outer}`),
  );
  expect(left).toEqual([]);
});

test('100,000 elements one after the other are cleaned, inside each other refused', () => {
  expect(sanitizeHtml(`<font>${'<i>x</i>'.repeat(100_000)}</font>`)).toHaveLength(800_013);
  expect(() => sanitizeHtml('<div>'.repeat(100_000))).toThrow(/512 elements stand inside/u);
});
