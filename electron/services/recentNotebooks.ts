import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ShellOutput } from '../../db/api/shell.ts';
import { notebookTitle } from './fileNames.ts';
import type { SettingsStore } from './settings.ts';

const KEPT = 20;

/** Puts a notebook at the head of the list of recent ones. */
export async function rememberNotebook(settings: SettingsStore, file: string): Promise<void> {
  await settings.update(({ recentNotebooks }) => ({
    recentNotebooks: [file, ...recentNotebooks.filter((other) => other !== file)].slice(0, KEPT),
  }));
}

/** The recent notebooks that are still there, newest first. */
export async function recentNotebooks(
  settings: SettingsStore,
): Promise<ShellOutput<'recentNotebooks'>> {
  const { recentNotebooks: files } = await settings.read();
  return {
    notebooks: files
      .filter((file) => existsSync(file))
      .map((file) => ({ path: file, title: notebookTitle(file), folder: path.dirname(file) })),
  };
}
