import type { Page } from 'playwright-core';
import type { Scene } from '../scene.ts';
import { clickWords, open, run, settle } from '../steps.ts';

const STATEMENT = 'Statement of the Harbour Ministry';

/** What is seen of sources in other forms, of their originals, and of their revisions. */
export const sourceScenes: readonly Scene[] = [
  { name: 'review', notebook: 'revised', act: (page) => run(page, 'Passages that need review') },
  {
    name: 'review-none',
    notebook: 'sample',
    act: (page) => run(page, 'Passages that need review'),
  },
  {
    name: 'review-placing',
    notebook: 'revised',
    async act(page) {
      await run(page, 'Passages that need review');
      await page.keyboard.press('p');
      await settle(page);
      await drawOver(page, 'studied the proposal');
    },
  },
  {
    name: 'compare-revisions',
    notebook: 'revised',
    async act(page) {
      await open(page, STATEMENT);
      await run(page, 'Compare with the revision before');
      await page.keyboard.press('Control+w');
      await page.getByRole('button', { name: 'Compare revision 1 with the newest' }).click();
      await settle(page);
      await page.keyboard.press('j');
    },
  },
  {
    name: 'revision-older',
    notebook: 'revised',
    async act(page) {
      await open(page, STATEMENT);
      await page.getByRole('button', { name: /^Revision 1/u }).click();
      await settle(page);
    },
  },
  {
    name: 'passage-review',
    notebook: 'revised',
    async act(page) {
      await open(page, STATEMENT);
      await page.getByRole('button', { name: /takes note of the proposal/u }).click();
      await settle(page);
    },
  },
  {
    name: 'correct',
    notebook: 'revised',
    async act(page) {
      await open(page, STATEMENT);
      await clickWords(page, 'Norvane is prepared');
      await page.keyboard.press('t');
      await settle(page);
    },
  },
  {
    name: 'encoding',
    notebook: 'revised',
    async act(page) {
      await open(page, 'Çàÿâà ìåä³àòîðà');
      await run(page, 'Correct the encoding');
    },
  },
  {
    name: 'revise',
    notebook: 'revised',
    async act(page) {
      await open(page, STATEMENT);
      await run(page, 'Import a newer version');
    },
  },
  {
    name: 'original-text',
    notebook: 'revised',
    async act(page) {
      await open(page, STATEMENT);
      await run(page, 'Show or hide the original');
    },
  },
  {
    name: 'original-pdf',
    notebook: 'received',
    async act(page) {
      await open(page, 'Two delegations, one strait');
      await run(page, 'Show or hide the original');
      await page.waitForTimeout(2500);
    },
  },
  {
    name: 'original-html',
    notebook: 'received',
    async act(page) {
      await open(page, 'Ferries wait in Sundhaven');
      await run(page, 'Show or hide the original');
    },
  },
  {
    name: 'transcript',
    notebook: 'received',
    async act(page) {
      await open(page, 'press conference');
    },
  },
  {
    name: 'similar',
    notebook: 'revised',
    async act(page) {
      await open(page, 'Norvane answers Aldova');
    },
  },
];

/** Selects words of the open source with the mouse. */
async function drawOver(page: Page, words: string): Promise<void> {
  await page.locator('article:visible').evaluate((article, wanted) => {
    const block = [...article.querySelectorAll('[data-start]')].find((one) =>
      one.textContent.includes(wanted),
    )!;
    const node = block.firstChild as Text;
    const start = node.data.indexOf(wanted);
    getSelection()!.setBaseAndExtent(node, start, node, start + wanted.length);
  }, words);
  await settle(page);
}
