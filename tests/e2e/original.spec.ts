import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { framedPage } from '../../renderer/original/framedPage.ts';
import { violationsOf } from './support/axe.ts';
import { chooseFiles } from './support/chooseFiles.ts';
import { eventually } from './support/eventually.ts';
import { expectGone, expectSeen } from './support/expectSeen.ts';
import { openParley } from './support/openParley.ts';
import { t } from './support/words.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

/** The smallest picture there is. */
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const HOSTILE = `<!doctype html><html><head><title>Ferries wait in Sundhaven</title>
<script>window.caught = 'script';</script>
<link rel="stylesheet" href="https://styles.example/a.css">
<meta http-equiv="refresh" content="0; url=https://refresh.example/">
<base href="https://base.example/"></head><body onload="window.caught = 'load'"><article>
<h1>Ferries wait in Sundhaven</h1>
<p style="background: url(https://styles.example/b.png)">Three ferries have waited in the harbour
since the corridor was closed, and nobody could say when they would sail again.</p>
<p>The harbour master, who has seen two blockades before this one, said that the crews would be told
in time, and that the families had been told nothing at all.</p>
<img src="https://tracker.example/pixel.png" onerror="window.caught = 'img'" alt="A ferry">
<img src="${DOT}" alt="A dot">
<iframe src="https://frame.example/"></iframe>
<object data="https://object.example/"></object>
<svg onload="window.caught = 'svg'"><image href="https://svg.example/a.png"/></svg>
<video src="https://video.example/a.mp4" autoplay></video>
<form action="https://form.example/"><button autofocus onfocus="window.caught = 'focus'">Send</button></form>
<p><a href="javascript:window.caught = 'link'">here</a>
<a href="https://site.example/">there</a></p></article></body></html>`;

describe('the original beside the text', () => {
  test('of a web page runs nothing and reaches nobody', async () => {
    const parley = await openParley({ notebook: 'Hostile.parley' });
    const { page, window } = parley;
    const { original } = window;
    await window.ready();
    await chooseFiles(parley, { 'ferries.html': HOSTILE });
    await window.reader.textOf('Ferries wait in Sundhaven').waitFor();
    const violations = await noteViolations(page);
    await window.press('source.original');

    await expectSeen(original.frame.getByText('Three ferries have waited'));
    const frame = original.pane.locator('iframe');
    expect(await frame.getAttribute('sandbox')).toBe('');
    const html = await frame.getAttribute('srcdoc');
    expect(html).not.toMatch(
      /<script|<link|<base|<iframe|<object|<video|\s(?:on\w+|href|style)=|src="?https?:/iu,
    );
    for (const link of await original.frame.getByText(/^(?:here|there)$/u).all()) {
      await link.click();
    }
    await expectSeen(original.frame.getByText('Three ferries have waited'));
    expect(await page.evaluate(() => (globalThis as { caught?: unknown }).caught)).toBeUndefined();
    expect(await violations()).toEqual([]);
    expect(page.frames()).toHaveLength(2);
    expect(parley.strayRequests).toEqual([]);

    const saved = await parley.saved(() =>
      original.pane.getByRole('button', { name: t('original.save') }).click(),
    );
    expect(saved.name).toBe('ferries.html');
    expect(saved.content.toString()).toBe(HOSTILE);
    await window.press('source.original');
    await expectGone(original.pane);
  });

  test('of a page that had not been cleaned could do no more', async () => {
    const parley = await openParley({
      notebook: 'Frames.parley',
      // The browser says what the policies of window and frame keep from loading.
      expectedErrors: /Content Security Policy|sandbox|Blocked script/iu,
    });
    const { page, window } = parley;
    await window.ready();
    const stopped = new Map<string, string | undefined>();
    page.on('requestfailed', (request) => {
      stopped.set(request.url(), request.failure()?.errorText);
    });
    await page.evaluate(async (html) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', '');
      frame.srcdoc = html;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
    }, framedPage(HOSTILE));
    const words = page.frameLocator('iframe').getByText('Three ferries have waited');
    await expectSeen(words);
    await page.frameLocator('iframe').getByText('here', { exact: true }).click({ force: true });
    await expectSeen(words);
    expect(await page.evaluate(() => (globalThis as { caught?: unknown }).caught)).toBeUndefined();
    // A browser may tell of a request that it begins and a policy ends before it is sent.
    const begun = parley.strayRequests.splice(0);
    expect(begun.filter((url) => stopped.get(url) !== 'csp')).toEqual([]);
  });

  test('of a PDF is drawn page by page, and follows what is read', async () => {
    const parley = await openParley({ notebook: 'Pages.parley' });
    const { page, window } = parley;
    const { original, reader } = window;
    await window.ready();
    const bytes = readFileSync(join(fixtures, 'pdf/report.pdf'));
    await chooseFiles(parley, { 'report.pdf': bytes });
    await reader.text.waitFor();
    await window.press('source.original');

    const first = original.pages.first();
    await expectSeen(first);
    await eventually(() => isDrawn(page)).toBe(true);
    expect(await violationsOf(page)).toEqual({});

    const second = reader.text.locator('[data-page]').nth(1);
    await second.scrollIntoViewIfNeeded();
    const name = await second.getAttribute('data-page');
    await second.click();
    const number = /\d+/u.exec(name!)![0];
    await eventually(() => original.pageNumber.inputValue()).toBe(number);

    await original.pageNumber.fill('1');
    await page.keyboard.press('Enter');
    await eventually(() => original.pageNumber.inputValue()).toBe('1');
    const { width } = (await first.boundingBox())!;
    await original.pane.getByRole('button', { name: t('original.larger') }).click();
    await eventually(async () => (await first.boundingBox())!.width).toBeGreaterThan(width);
    await original.pane.getByRole('button', { name: t('original.fit') }).click();
    await eventually(async () => (await first.boundingBox())!.width).toBeCloseTo(width, 0);

    const saved = await parley.saved(() => window.press('source.saveOriginal'));
    expect(saved.content.equals(bytes)).toBe(true);
  });
});

/** Notes down what the policy of the window forbids from now on. */
async function noteViolations(page: Page): Promise<() => Promise<string[]>> {
  const seen = await page.evaluateHandle(() => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      violations.push(`${violatedDirective} ${blockedURI}`);
    });
    return violations;
  });
  return () => seen.jsonValue();
}

/** Whether there is ink on the first page. */
function isDrawn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context || canvas.width === 0) return false;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value, index) => index % 4 === 0 && value < 100 && data[index + 3]! > 0);
  });
}
