import type { OpenedParley } from './openParley.ts';

/**
 * Chooses files in the system's dialog, by their names and what is in them. What opens it can be given;
 * else they are imported.
 */
export async function chooseFiles(
  { page, window }: OpenedParley,
  files: Readonly<Record<string, string | Buffer>>,
  ask: () => Promise<void> = () => window.press('source.import'),
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), ask()]);
  await chooser.setFiles(
    Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(content),
    })),
  );
}
