import type { Scene } from '../scene.ts';
import { open, run, selectWords, settle } from '../steps.ts';

const SOURCE = 'Two delegations, one strait';

/** The frame of the window: greeting, empty states, menus, palette, messages. */
export const frameScenes: readonly Scene[] = [
  { name: 'welcome', notebook: 'none', act: async () => undefined },
  { name: 'empty', notebook: 'empty', act: async () => undefined },
  { name: 'nothing-open', notebook: 'sample', act: async () => undefined },
  {
    name: 'palette-start',
    notebook: 'sample',
    async act(page) {
      await open(page, SOURCE);
      await open(page, 'Brief for Thursday');
      await page.keyboard.press('Control+k');
    },
  },
  {
    name: 'palette-results',
    notebook: 'sample',
    async act(page) {
      await open(page, SOURCE);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('moratorium', { delay: 20 });
      await settle(page);
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'palette-filter',
    notebook: 'sample',
    async act(page) {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('tag:Precondition by:', { delay: 20 });
    },
  },
  {
    name: 'palette-nothing',
    notebook: 'sample',
    async act(page) {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('quixotry lighthouse', { delay: 20 });
    },
  },
  {
    name: 'palette-commands',
    notebook: 'sample',
    async act(page) {
      await open(page, SOURCE);
      await page.keyboard.press('Control+Shift+P');
      await page.keyboard.type('pas', { delay: 20 });
    },
  },
  {
    name: 'menu',
    notebook: 'sample',
    async act(page) {
      await page.keyboard.press('F10');
      await settle(page);
      await page.getByRole('menuitem', { name: 'File' }).click();
    },
  },
  {
    name: 'sequence',
    notebook: 'sample',
    async act(page) {
      await page.keyboard.press('Control+j');
      await page.waitForTimeout(1500);
    },
  },
  {
    name: 'library-filtered',
    notebook: 'sample',
    async act(page) {
      const library = page.getByRole('navigation', { name: 'Library' });
      if (!(await library.isVisible())) await page.keyboard.press('F9');
      await library.getByRole('textbox', { name: 'Filter' }).fill('re');
      await settle(page);
      const row = library.getByRole('treeitem', { name: 'Tomas Reke 7 passages', exact: true });
      await row.click({ button: 'right' });
    },
  },
  {
    name: 'drop',
    notebook: 'sample',
    async act(page) {
      await open(page, SOURCE);
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['text'], 'readout.txt', { type: 'text/plain' }));
        document.body.dispatchEvent(new DragEvent('dragenter', { bubbles: true, dataTransfer }));
      });
    },
  },
  {
    name: 'toasts',
    notebook: 'scratch',
    async act(page) {
      await open(page, SOURCE);
      await selectWords(page, 'an adviser to Marrow');
      await page.keyboard.press('1');
      await page.keyboard.press('Enter');
      await settle(page);
      await page.keyboard.press('Delete');
      await settle(page);
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([''], 'empty readout.txt', { type: 'text/plain' }));
        document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
      });
    },
  },
  {
    name: 'undone',
    notebook: 'scratch',
    async act(page) {
      await open(page, SOURCE);
      await run(page, 'Undo');
    },
  },
];
