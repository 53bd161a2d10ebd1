import type { Scene } from '../scene.ts';
import { clickWords, open, selectWords, settle } from '../steps.ts';

const SOURCE = 'Two delegations, one strait';

/** The reader: text, cards, the popover of the core gesture, finding. */
export const readerScenes: readonly Scene[] = [
  { name: 'reader', notebook: 'sample', act: (page) => open(page, SOURCE) },
  {
    name: 'reader-passage',
    notebook: 'sample',
    async act(page) {
      await open(page, 'Brief for Thursday');
      await open(page, SOURCE);
      await page
        .getByRole('button', { name: /Tomas Reke/u })
        .first()
        .click();
    },
  },
  {
    name: 'reader-stack',
    notebook: 'sample',
    async act(page) {
      await open(page, SOURCE);
      await clickWords(page, 'come home before');
    },
  },
  {
    name: 'popover',
    notebook: 'sample',
    async act(page) {
      await open(page, SOURCE);
      await selectWords(page, 'joint monitoring of the corridor by a third party');
      await page.keyboard.press('4');
      await page.keyboard.type('writ', { delay: 20 });
    },
  },
  {
    name: 'popover-empty',
    notebook: 'sample',
    async act(page) {
      await open(page, 'Eleven sailors');
      await page.locator('article').press('Enter');
    },
  },
  {
    name: 'popover-spans',
    notebook: 'sample',
    async act(page) {
      await open(page, SOURCE);
      await selectWords(page, 'insists that Norvane share its memorandum');
      await page.keyboard.press('2');
      await selectWords(page, 'Aldova has already handed over');
      await settle(page);
      await page.keyboard.type('by ed', { delay: 20 });
    },
  },
  {
    name: 'find',
    notebook: 'sample',
    async act(page) {
      await open(page, SOURCE);
      await page.keyboard.press('Control+f');
      await page.keyboard.type('corridor', { delay: 20 });
    },
  },
  {
    name: 'reader-end',
    notebook: 'sample',
    async act(page) {
      await open(page, SOURCE);
      await page.locator('article').press('Control+End');
    },
  },
  { name: 'reader-plain', notebook: 'sample', act: (page) => open(page, 'Remarks to the press') },
  { name: 'reader-draft', notebook: 'sample', act: (page) => open(page, 'Chair’s draft') },
  { name: 'crowded', notebook: 'crowded', act: (page) => open(page, 'Verbatim record') },
  {
    name: 'crowded-more',
    notebook: 'crowded',
    async act(page) {
      await open(page, 'Verbatim record');
      await page.getByRole('button', { name: /more/u }).nth(2).click();
      await settle(page);
    },
  },
  {
    name: 'right-to-left',
    notebook: 'foreign',
    async act(page) {
      await open(page, 'وزيرة');
      await page.getByRole('region', { name: 'Passages' }).getByRole('button').first().click();
    },
  },
  { name: 'japanese', notebook: 'foreign', act: (page) => open(page, '海峡協議') },
  { name: 'long-names', notebook: 'longNames', act: (page) => open(page, 'Communiqué') },
  {
    name: 'long-names-passage',
    notebook: 'longNames',
    async act(page) {
      await open(page, 'Communiqué');
      await page.getByRole('region', { name: 'Passages' }).getByRole('button').first().click();
    },
  },
  {
    name: 'long-names-popover',
    notebook: 'longNames',
    async act(page) {
      await open(page, 'Communiqué');
      await selectWords(page, 'the corridor will be reopened');
      await page.keyboard.type('by fed', { delay: 20 });
      await page.keyboard.press('Enter');
      await page.keyboard.type('f', { delay: 20 });
    },
  },
];
