import type { Page } from 'playwright-core';

/** Lets the window come to rest: nothing on its way, fonts there, two frames painted. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(250);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** Opens a source or a note, or shows anything else in the inspector, by its line in the library. */
export async function open(page: Page, name: string): Promise<void> {
  const library = page.getByRole('navigation', { name: 'Library' });
  if (!(await library.isVisible())) await page.keyboard.press('F9');
  // Far lines are not drawn until they are scrolled or filtered for; a short library has no filter.
  const filter = library.getByRole('textbox', { name: 'Filter' });
  const filtered = await filter.isVisible();
  if (filtered) await filter.fill(name);
  await library.getByRole('treeitem', { name, level: 2 }).first().click();
  await settle(page);
  // In a narrow window the library lies over the middle.
  if (!filtered || !(await library.isVisible())) return;
  await filter.fill('');
  await filter.blur();
}

/** Runs a command by its name, through the palette. */
export async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  await page.getByRole('dialog').getByRole('combobox').fill(`>${command}`);
  await settle(page);
  await page.keyboard.press('Enter');
  await settle(page);
}

/** Draws over words of the open source with the mouse; the popover opens. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const { from, to } = await endsOf(page, words);
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 5 });
  await page.mouse.up();
  await page.getByRole('dialog', { name: 'New passage' }).waitFor();
}

/** Clicks on words of the open source. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const { from } = await endsOf(page, words);
  await page.mouse.click(from[0] + 6, from[1]);
  await settle(page);
}

type Point = [number, number];

/** Where words begin and end in the window, once they are scrolled to. */
async function endsOf(page: Page, words: string): Promise<{ from: Point; to: Point }> {
  const article = page.locator('article:visible');
  await article.evaluate((element, wanted) => {
    const block = [...element.querySelectorAll('[data-start]')].find((one) =>
      one.textContent.includes(wanted),
    );
    block?.scrollIntoView({ block: 'center' });
  }, words);
  await settle(page);
  return article.evaluate((element, wanted) => {
    const block = [...element.querySelectorAll('[data-start]')].find((one) =>
      one.textContent.includes(wanted),
    )!;
    const node = block.firstChild as Text;
    const start = node.data.indexOf(wanted);
    const range = document.createRange();
    const rectOf = (offset: number) => {
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return range.getBoundingClientRect();
    };
    const first = rectOf(start);
    const last = rectOf(start + wanted.length - 1);
    return {
      from: [first.left + 0.5, first.top + first.height / 2] as [number, number],
      to: [last.right - 0.5, last.top + last.height / 2] as [number, number],
    };
  }, words);
}
