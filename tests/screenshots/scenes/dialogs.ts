import type { Scene } from '../scene.ts';
import { open, run, settle } from '../steps.ts';

const SOURCE = 'Two delegations, one strait';

/** Every dialog of the frame. */
export const dialogScenes: readonly Scene[] = [
  { name: 'settings', notebook: 'sample', act: (page) => run(page, 'Settings') },
  { name: 'keys', notebook: 'sample', act: (page) => run(page, 'Keys') },
  { name: 'check', notebook: 'sample', act: (page) => run(page, 'Check this') },
  { name: 'about', notebook: 'sample', act: (page) => run(page, 'About') },
  {
    name: 'paste',
    notebook: 'sample',
    async act(page) {
      await run(page, 'Paste a source');
      await page
        .getByRole('textbox', { name: 'Text', exact: true })
        .fill('Statement of the Harbour Ministry\n\nThe ferries will run when the boats are gone.');
    },
  },
  { name: 'event', notebook: 'sample', act: (page) => run(page, 'New event') },
  { name: 'new-stance', notebook: 'sample', act: (page) => run(page, 'New stance') },
  { name: 'new-actor', notebook: 'sample', act: (page) => run(page, 'New actor') },
  { name: 'new-notebook', notebook: 'none', act: (page) => page.keyboard.press('Control+Shift+o') },
  {
    name: 'export-passages',
    notebook: 'sample',
    async act(page) {
      await open(page, SOURCE);
      await run(page, 'Export passages as CSV');
    },
  },
  {
    name: 'save-search',
    notebook: 'sample',
    async act(page) {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('by:Marrow to:Norvane', { delay: 20 });
      await page.keyboard.press('Control+d');
    },
  },
  {
    name: 'import-report',
    notebook: 'scratch',
    async act(page) {
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        const add = (name: string, content: BlobPart) =>
          dataTransfer.items.add(new File([content], name, { type: 'text/plain' }));
        add('statement-of-the-ministry.txt', 'The ferries will run when the boats are gone.');
        add('empty.txt', '');
        add('blank.md', ' \n\n ');
        add('photograph.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 255, 254]));
        add('readout-of-the-call.pdf', '%PDF-1.7');
        add('second-statement.md', '# Second statement\n\nThe boats will go when the ferries run.');
        add('the-same-again.txt', 'The ferries will run when the boats are gone.');
        document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
      });
      await page.getByRole('dialog').waitFor();
      await settle(page);
    },
  },
];
