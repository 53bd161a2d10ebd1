import { expect, test } from 'vitest';
import { htmlBlocks } from '../../../db/import/html/htmlBlocks.ts';
import { readPasted } from '../../../db/import/html/readPasted.ts';

/** The blocks of some HTML: kind with level, words. */
const blocksOf = (html: string) =>
  htmlBlocks(html).map(({ kind, level, text }) => `${kind}${level ?? ''}: ${text}`);

test('each kind of block is known', () => {
  const html = `<h1>Talks <i>resume</i></h1>
    <p>The envoys
      met in <b>Sundhaven</b>.</p>
    <h3>Demands</h3>
    <ol><li>The crews come home.<li><p>The corridor opens:</p><ul><li>by day<li>by night</ul></ol>
    <blockquote><p>We will come.</p>Whatever the weather.</blockquote>
    <figure><img src="ferry.png" alt="a ferry"><figcaption>The <em>Sund</em> at its quay</figcaption></figure>
    <pre>
tide   06:10
  ebb  12:30
</pre>
    <table><caption>Who asks what</caption>
      <thead><tr><th>Who<th>Asks</thead>
      <tr><td>Aldova<td>crews,<br>boats</tr><tr><td>Norvane<td></tr><tr><td></td><td></td></tr></table>
    <dl><dt>Corridor</dt><dd>A lane for ferries.</dd></dl>`;
  expect(blocksOf(html)).toEqual([
    'heading1: Talks resume',
    'paragraph: The envoys met in Sundhaven.',
    'heading3: Demands',
    'listItem1: 1. The crews come home.',
    'listItem1: 2. The corridor opens:',
    'listItem2: by day',
    'listItem2: by night',
    'quote: We will come.',
    'quote: Whatever the weather.',
    'caption: The Sund at its quay',
    'code: tide   06:10\n  ebb  12:30',
    'caption: Who asks what',
    'table: Who | Asks\nAldova | crews, boats\nNorvane |',
    'paragraph: Corridor',
    'paragraph: A lane for ferries.',
  ]);
});

test('a line break is kept inside a block, and several end it', () => {
  expect(htmlBlocks('<p>Ferry Road 1 <br> Sundhaven<br><br>Aldova</p>')).toEqual([
    { kind: 'paragraph', keepLines: true, text: 'Ferry Road 1\nSundhaven' },
    { kind: 'paragraph', text: 'Aldova' },
  ]);
});

test('words beside blocks are paragraphs of their own', () => {
  expect(blocksOf('Before <div>inside <span>it</span><p>deeper</p> after</div> behind')).toEqual([
    'paragraph: Before',
    'paragraph: inside it',
    'paragraph: deeper',
    'paragraph: after',
    'paragraph: behind',
  ]);
});

test('numbers of lists are those that a browser shows', () => {
  const list = (attributes: string, items = '<li>x<li>y') =>
    blocksOf(`<ol ${attributes}>${items}</ol>`).map((block) => block.slice('listItem1: '.length));
  expect(list('start=3')).toEqual(['3. x', '4. y']);
  expect(list('type=a start=26')).toEqual(['z. x', 'aa. y']);
  expect(list('type=I start=1999')).toEqual(['MCMXCIX. x', 'MM. y']);
  expect(list('reversed')).toEqual(['2. x', '1. y']);
  expect(list('', '<li value=7>x<li>y')).toEqual(['7. x', '8. y']);
  expect(list('style="list-style-type: none"')).toEqual(['x', 'y']);
  expect(list('type=i start=0', '<li>x<li hidden>y<li>z')).toEqual(['0. x', 'ii. z']);
});

test('a number goes before the first words of its item, and an empty item leaves none', () => {
  expect(blocksOf('<ol><li><h2>Crews</h2><p>home</p><li><li><ol><li>deep</ol></ol>')).toEqual([
    'heading2: 1. Crews',
    'listItem1: home',
    'listItem2: 3. 1. deep',
  ]);
});

test('a table that only arranges the page is taken apart', () => {
  expect(blocksOf('<table><tr><td><h1>News</h1><p>One</p></td><td>Two</td></tr></table>')).toEqual([
    'heading1: News',
    'paragraph: One',
    'paragraph: Two',
  ]);
  expect(blocksOf('<table><tr><td>One</td></tr><tr><td>Two</td></tr></table>')).toEqual([
    'paragraph: One',
    'paragraph: Two',
  ]);
  const presentation = '<table role=presentation><tr><td>One</td><td>Two</td></tr></table>';
  expect(blocksOf(presentation)).toEqual(['paragraph: One', 'paragraph: Two']);
});

test('what is not shown, or is no text of the page, is left out', () => {
  const html = `<title>T</title><style>p{}</style><script>let a</script><noscript>n</noscript>
    <template><p>t</p></template><nav>Home</nav><div role=navigation>More</div><p hidden>h</p>
    <p style="color:red; display : none">d</p><span aria-hidden=true>¶</span><dialog>Accept?</dialog>
    <form>Search <input value=x><button>Go</button></form><select><option>o</select>
    <iframe src=x>i</iframe><object>o</object><svg><text>s</text></svg><video>v</video>
    <!-- c --><p>Seen</p>`;
  expect(blocksOf(html)).toEqual(['paragraph: Seen']);
});

test('a page that waits for its scripts to be shown is read', () => {
  expect(blocksOf('<body hidden style="visibility: hidden"><p>Seen</p>')).toEqual([
    'paragraph: Seen',
  ]);
});

test('a form around the whole page is the page', () => {
  const words = 'The crews must come home before anything else is spoken of. '.repeat(20).trim();
  expect(blocksOf(`<form><p>${words}</p></form>`)).toEqual([`paragraph: ${words}`]);
});

test('inline quotations keep their marks, and no-break spaces stay', () => {
  expect(blocksOf('<p>He said <q>we will come</q> on 3&nbsp;March.&nbsp;</p>')).toEqual([
    'paragraph: He said “we will come” on 3\u00A0March.',
  ]);
});

test('what was pasted is read as it stands', () => {
  const { text, blocks, details } = readPasted('<meta charset=utf-8><b>One</b><ul><li>two</ul>');
  expect(text).toBe('One\n\ntwo');
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'listItem']);
  expect(details).toEqual({});
});

test('100,000 elements inside each other are refused, as are too many or too much', () => {
  const codeOf = (html: string) => {
    try {
      return htmlBlocks(html).length;
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };
  expect(codeOf('<div>'.repeat(100_000))).toBe('SOURCE_TOO_COMPLEX');
  expect(codeOf('<b><p>'.repeat(100_000))).toBe('SOURCE_TOO_COMPLEX');
  expect(codeOf('<br>'.repeat(400_000))).toBe('SOURCE_TOO_COMPLEX');
  expect(codeOf(`<p>${'word '.repeat(20_000_000)}`)).toBe('SOURCE_TOO_LARGE');
  expect(codeOf(`${'<p>'.repeat(100_000)}x`)).toBe(1);
});

test('soup and cut off markup end in what words there are', () => {
  expect(blocksOf('<'.repeat(100_000))).toHaveLength(1);
  expect(blocksOf('<a '.repeat(100_000))).toEqual([]);
  expect(
    blocksOf(`<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}`).join(' ')}>x`),
  ).toEqual(['paragraph: x']);
  expect(blocksOf('<p>One</p><p>Two <b>three</b')).toEqual([
    'paragraph: One',
    'paragraph: Two three',
  ]);
});
