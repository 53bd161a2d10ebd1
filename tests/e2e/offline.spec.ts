import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chooseFiles } from './support/chooseFiles.ts';
import { inElectron } from './support/launch.ts';
import { openParley, type OpenedParley } from './support/openParley.ts';
import { typeWords } from './support/typeWords.ts';
import { t } from './support/words.ts';

/** Words that stand between the traps, so that a passage can be made of them. */
const STATEMENT = 'The ferries will run when the boats are gone';

/** Whatever could fetch or run something where text is taken for more than text. */
const TRAPS = `<script>window.caught = 'script';</script>
<img src="http://tracker.example/pixel.png" onerror="window.caught = 'img'">
<svg onload="window.caught = 'svg'"></svg>
<iframe src="https://frame.example/"></iframe>
<link rel="stylesheet" href="https://styles.example/a.css">
<style>@import url('https://styles.example/b.css'); body { display: none; }</style>
<base href="https://base.example/">
<meta http-equiv="refresh" content="0; url=https://refresh.example/">
<form action="https://form.example/"><button autofocus onfocus="window.caught = 'focus'">Send</button></form>
<details open ontoggle="window.caught = 'toggle'">More</details>`;

const MARKDOWN = `# Minutes of a visit

${STATEMENT}, the envoy said.

${TRAPS}

![a picture](http://tracker.example/picture.png) ![one of this machine](file:///etc/hostname)

[press here](javascript:window.caught='link') and [here](data:text/html,<script>alert(1)</script>),
or [there](file:///etc/passwd), <javascript:alert(1)>, https://news.example/article

<div onclick="window.caught = 'click'">${TRAPS}</div>
`;

const PASTED = `Readout of a call\n\nBoth sides spoke of the ferries.\n\n${TRAPS}`;
const NAME = '<img src="http://tracker.example/name.png" onerror="window.caught = 1">';
const ADDRESS = "javascript:window.caught='address'";

/** Formatted text as another program puts it on the clipboard. */
const FORMATTED = `<meta charset="utf-8"><p>Copied from a page: <b>ferries</b></p>${TRAPS}
<p><a href="javascript:window.caught='pasted'">a trap</a> and
<a href="https://news.example/">a site</a></p>
<img src="http://tracker.example/pasted.png" onerror="window.caught = 'pasted'">`;

test('hostile content runs nothing and reaches nobody, wherever it comes to stand', async () => {
  const parley = await openParley({ notebook: 'Hostile.parley' });
  const { page, window } = parley;
  const { inspector, library, note, palette, popover, reader } = window;
  const caught = await lookOut(page);
  await window.ready();

  await chooseFiles(parley, { 'minutes.md': MARKDOWN });
  await reader.textOf('Minutes of a visit').waitFor();
  await expectOnlyWords(reader.text, page);

  await reader.drag([STATEMENT]);
  await popover.holds(1);
  await popover.say('issue', NAME);
  await popover.say('by', NAME);
  await popover.save();
  await inspector.words.filter({ hasText: STATEMENT }).waitFor();
  await inspector.comment.fill(TRAPS);

  await parley.copy(PASTED);
  await library.open(/^Minutes/u);
  await page.keyboard.press('ControlOrMeta+v');
  const dialog = window.dialog(t('app.paste.title'));
  await dialog.getByLabel(t('app.paste.url'), { exact: true }).fill(ADDRESS);
  await dialog.getByRole('button', { name: t('app.paste.submit') }).click();
  await reader.textOf('Readout of a call').waitFor();
  await expectOnlyWords(reader.text, page);
  await expectNoWayOut(page);

  await window.press('note.new');
  await window.tab(t('notes.untitled')).and(page.locator('[aria-selected=true]')).waitFor();
  await note.text.click();
  await note.quote(STATEMENT);
  await typeWords(page, TRAPS.replaceAll('\n', ' '));
  await pasteFormatted(note.text, FORMATTED);
  await note.text.getByText('Copied from a page').waitFor();
  await expectNoWayOut(page);
  await askedBefore(parley, note.text.getByRole('link', { name: 'a site' }));
  await window.saved();

  await palette.search('window.caught');
  await palette.found('source').first().waitFor();
  await page.keyboard.press('Escape');

  const exported = (await parley.saved(() => window.press('export.html'))).content.toString();
  await library.open(/^Minutes/u);
  await reader.textOf('Minutes of a visit').waitFor();
  const source = (await parley.saved(() => window.press('export.html'))).content.toString();
  for (const html of [exported, source]) {
    expect(html).toContain(STATEMENT);
    expect(liveIn(html)).toEqual([]);
  }

  expect(await caught()).toEqual({
    caught: undefined,
    violations: [],
    dialogs: [],
    frames: 1,
    pages: 1,
  });
  expect(parley.strayRequests).toEqual([]);
  expect(parley.errors).toEqual([]);
});

test('every answer of the browser host bears the policy', async ({ skip }) => {
  skip(inElectron, 'the files of the window come by a scheme of Electron’s own there, not by HTTP');
  const { page, window } = await openParley({ notebook: 'Policy.parley' });
  await window.ready();
  const policies = new Map<string, string | undefined>();
  page.on('response', (response) => {
    policies.set(new URL(response.url()).pathname, response.headers()['content-security-policy']);
  });
  await page.reload();
  await window.ready();

  expect([...policies.keys()]).toContain('/');
  expect([...policies.keys()]).toContain('/api/call');
  expect([...new Set(policies.values())]).toHaveLength(1);
  const policy = directivesOf(policies.get('/') ?? '');
  expect(policy).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'connect-src': "'self'",
    'frame-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
  expect(Object.values(policy).join(' ')).not.toMatch(/unsafe|https?:|\*/u);
});

/** Notes down whatever runs or opens in the window from now on. */
async function lookOut(page: Page) {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const seen = await page.evaluateHandle(() => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      violations.push(`${violatedDirective} ${blockedURI}`);
    });
    return violations;
  });
  return async () => ({
    caught: await page.evaluate(() => (globalThis as { caught?: unknown }).caught),
    violations: await seen.jsonValue(),
    dialogs,
    frames: page.frames().length,
    pages: page.context().pages().length,
  });
}

/** The traps stand in the text as words, and nothing else has come of them. */
async function expectOnlyWords(text: Locator, page: Page): Promise<void> {
  await text.getByText("window.caught = 'script'").first().waitFor();
  expect(
    await text
      .locator('a, img, script, style, link, base, meta, form, iframe, object, svg')
      .count(),
  ).toBe(0);
  await expectNoWayOut(page);
}

/** Nothing in the window leads, or would lead, anywhere but to sites that are asked about. */
async function expectNoWayOut(page: Page): Promise<void> {
  const ways = await page.evaluate(() =>
    [...document.querySelectorAll('[src], [href], [action], [style*="url("]')]
      .filter((element) => !element.closest('svg'))
      .map((element) =>
        ['src', 'href', 'action', 'style']
          .map((name) => element.getAttribute(name))
          .join(' ')
          .trim(),
      )
      .filter((way) => !/^(?:https:\/\/news\.example\/?|\.?\/assets\/\S+)$/u.test(way)),
  );
  expect(ways).toEqual([]);
}

/** Pastes HTML into a text that can be written in. */
async function pasteFormatted(text: Locator, html: string): Promise<void> {
  await text.evaluate((element, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', content);
    clipboardData.setData('text/plain', 'Copied from a page');
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}

/** A link to a site is only followed after asking, and not from within the window. */
async function askedBefore({ page, window }: OpenedParley, link: Locator): Promise<void> {
  const before = page.url();
  await link.click({ modifiers: ['ControlOrMeta'] });
  const dialog = window.dialog(t('app.externalLink.title'));
  await dialog.getByText('https://news.example/').waitFor();
  await dialog.getByRole('button', { name: t('common.cancel') }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(page.url()).toBe(before);
}

/** The tags of an exported page that would run or fetch something when it is opened. */
function liveIn(html: string): string[] {
  const tags = html.match(/<[a-z](?:"[^"]*"|[^">])*>/giu) ?? [];
  return tags.filter((tag) =>
    /^<(?:script|img|iframe|link|base|form|object|embed|svg)\b|\son\w+=|=["']?(?:javascript|data|file):/iu.test(
      tag,
    ),
  );
}

function directivesOf(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}
