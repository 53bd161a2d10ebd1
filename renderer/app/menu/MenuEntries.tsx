import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { MenuItem } from '../../../db/api/shell.ts';
import { shownKey } from '../../commands/keys.ts';
import { runCommand } from '../../commands/registry.ts';
import { isCommandId, type CommandId } from '../../commands/table.ts';
import styles from '../../ui/Menu.module.css';

/** The commands of one menu. What the system does by itself is left to the browser's own keys. */
export function MenuEntries({ items }: { items: readonly MenuItem[] }) {
  const last = items.findLastIndex(({ command }) => command !== undefined);
  return items
    .slice(0, last + 1)
    .map((item, index) =>
      item.separator ? (
        <Menu.Separator key={index} className={styles.separator} />
      ) : (
        item.command !== undefined &&
        isCommandId(item.command) && <Entry key={item.command} id={item.command} item={item} />
      ),
    );
}

function Entry({ id, item }: { id: CommandId; item: MenuItem }) {
  const { label, enabled = true, checked } = item;
  return (
    <Menu.Item
      className={styles.item}
      disabled={!enabled}
      onClick={() => runCommand(id)}
      {...(checked !== undefined && { role: 'menuitemcheckbox', 'aria-checked': checked })}
    >
      <span className={styles.check}>{checked && <Check size={14} aria-hidden />}</span>
      {label}
      <span className={styles.key}>{shownKey(id)}</span>
    </Menu.Item>
  );
}
