import { t } from '../messages/i18n.ts';
import type { CommandId } from './table.ts';

/** A command's name in the language of the interface. */
export function commandName(id: CommandId): string {
  // The ids hold dots, which i18next would take for steps into the catalogue.
  return t('commands.names', { returnObjects: true })[id];
}
