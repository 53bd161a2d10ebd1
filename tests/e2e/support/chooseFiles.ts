import type { OpenedParley } from './openParley.ts';

/** Imports files by their names and what is in them, as they are chosen in the system's dialog. */
export async function chooseFiles(
  { page, window }: OpenedParley,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    window.press('source.import'),
  ]);
  await chooser.setFiles(
    Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(content),
    })),
  );
}
