import { Menu } from '@base-ui/react/menu';
import { Popover } from '@base-ui/react/popover';
import { Toolbar } from '@base-ui/react/toolbar';
import { Table } from 'lucide-react';
import { keyShortcut, shownKey } from '../../commands/keys.ts';
import { commandName } from '../../commands/names.ts';
import { runCommand } from '../../commands/registry.ts';
import { useMessages } from '../../messages/i18n.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import menu from '../../ui/Menu.module.css';
import type { TableAction } from '../editor/tables.ts';
import { keyLabel } from './keyLabel.ts';
import { SizePicker } from './SizePicker.tsx';
import styles from './Toolbar.module.css';

interface TableButtonProps {
  inTable: boolean;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onInsert: (rows: number, columns: number) => void;
  /** Gives the focus back to the text. */
  onClose: () => HTMLElement | null;
}

/** Inserts a table of a chosen size; within a table, changes its rows and columns. */
export function TableButton(props: TableButtonProps) {
  return props.inTable ? <TableMenu onClose={props.onClose} /> : <TablePicker {...props} />;
}

function TablePicker({ isOpen, onOpen, onInsert, onClose }: TableButtonProps) {
  const { t } = useMessages();
  const label = keyLabel('note.insertTable', t('notes.toolbar.table'));
  return (
    <Popover.Root open={isOpen} onOpenChange={(open) => onOpen(open)}>
      <Toolbar.Button
        render={<Popover.Trigger render={<IconButton icon={Table} label={label} />} />}
        aria-keyshortcuts={keyShortcut('note.insertTable')}
      />
      <Popover.Portal>
        <Popover.Positioner align="start" sideOffset={4} className={menu.positioner}>
          <Popover.Popup
            className={styles.picker}
            aria-label={t('notes.table.choose')}
            finalFocus={onClose}
          >
            <SizePicker
              onPick={(rows, columns) => {
                onOpen(false);
                onInsert(rows, columns);
              }}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

const GROUPS: ReadonlyArray<readonly TableAction[]> = [
  ['rowAbove', 'rowBelow', 'columnBefore', 'columnAfter'],
  ['removeRow', 'removeColumn', 'remove'],
];

function TableMenu({ onClose }: Pick<TableButtonProps, 'onClose'>) {
  const { t } = useMessages();
  const label = t('notes.table.options');
  return (
    <Menu.Root modal={false}>
      <Toolbar.Button
        render={<Menu.Trigger render={<IconButton icon={Table} label={label} />} />}
        aria-pressed
      />
      <Menu.Portal>
        <Menu.Positioner align="start" sideOffset={4} className={menu.positioner}>
          <Menu.Popup className={menu.popup} finalFocus={onClose}>
            {GROUPS.map((group, index) => (
              <Menu.Group key={group[0]}>
                {index > 0 && <Menu.Separator className={menu.separator} />}
                {group.map((action) => (
                  <TableItem key={action} action={action} />
                ))}
              </Menu.Group>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function TableItem({ action }: { action: TableAction }) {
  return (
    <Menu.Item className={menu.item} onClick={() => runCommand(`table.${action}`)}>
      {commandName(`table.${action}`)}
      <span className={menu.key}>{shownKey(`table.${action}`)}</span>
    </Menu.Item>
  );
}
