import { shownKey } from '../../commands/keys.ts';
import { commandName } from '../../commands/names.ts';
import type { CommandId } from '../../commands/table.ts';
import { t } from '../../messages/i18n.ts';

/** A command's name with its key, for a button that shows only a picture. */
export function keyLabel(id: CommandId, name = commandName(id)): string {
  return t('notes.toolbar.key', { name, key: shownKey(id) });
}
