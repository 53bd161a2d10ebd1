import type { Locator, Page } from 'playwright-core';

/** Drops a file on the window, as it comes from a folder of the system. */
export async function dropFile(page: Page, fileName: string, content: Buffer): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ({ name, bytes }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], name));
      return transfer;
    },
    { name: fileName, bytes: [...content] },
  );
  const body = page.locator('body');
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await body.dispatchEvent(type, { dataTransfer });
  }
}

/** Brings what is being dragged over something. A hand is never quite still. */
export async function holdOver(target: Locator): Promise<void> {
  await target.hover();
  const { x, y, width, height } = (await target.boundingBox())!;
  await target.page().mouse.move(x + width / 2 + 2, y + height / 2 + 2);
}
