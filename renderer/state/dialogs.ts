import { create } from 'zustand';
import type { TableView } from '../../db/model/passageTable.ts';
import type { TagFamily } from '../../db/model/tag.ts';

/** The dialogs that the frame of the window shows, with what each needs to know. */
export type DialogRequest =
  | { kind: 'settings' | 'keys' | 'about' | 'check' | 'newNotebook' | 'openNotebook' | 'event' }
  | { kind: 'paste'; text: string; html?: string }
  | { kind: 'newTag'; family: TagFamily; parentId: string | null }
  | { kind: 'newActor' | 'duplicates' }
  | { kind: 'mergeActor' | 'splitActor'; id: string }
  | { kind: 'saveSearch'; query: string }
  | { kind: 'saveView'; view: TableView; searchId?: string }
  | { kind: 'exportPassages'; format: 'csv' | 'json'; sourceId: string }
  | { kind: 'encoding' | 'revise'; sourceId: string }
  | { kind: 'import' | 'importFolder' | 'importReport' }
  | { kind: 'externalLink'; url: string };

/** The dialog that is open. */
export const useDialog = create<{ dialog: DialogRequest | null }>(() => ({ dialog: null }));

/** Opens a dialog in place of the one that is open. */
export function openDialog(dialog: DialogRequest): void {
  useDialog.setState({ dialog });
}

/** Closes the dialog. */
export function closeDialog(): void {
  useDialog.setState({ dialog: null });
}
