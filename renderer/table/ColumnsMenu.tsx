import { Menu } from '@base-ui/react/menu';
import { Check, Columns3 } from 'lucide-react';
import { TableColumn } from '../../db/model/passageTable.ts';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import menu from '../ui/Menu.module.css';
import { USUAL_COLUMNS, withColumn } from './columns.ts';
import type { TableViewState } from './useTableView.ts';

/** Which columns are shown. */
export function ColumnsMenu({ table: { columns, change } }: { table: TableViewState }) {
  const { t } = useMessages();
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger render={<Button look="quiet" />}>
        <Columns3 size={14} aria-hidden />
        {t('table.columnsMenu')}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={2} className={menu.positioner}>
          <Menu.Popup className={menu.popup}>
            {TableColumn.options.map((column) => (
              <Menu.CheckboxItem
                key={column}
                className={menu.item}
                closeOnClick={false}
                checked={columns.includes(column)}
                onCheckedChange={(shown) => change({ columns: withColumn(columns, column, shown) })}
              >
                <span className={menu.check}>
                  <Menu.CheckboxItemIndicator>
                    <Check size={14} aria-hidden />
                  </Menu.CheckboxItemIndicator>
                </span>
                {t(`table.columns.${column}`)}
              </Menu.CheckboxItem>
            ))}
            <Menu.Separator className={menu.separator} />
            <Menu.Item
              className={menu.item}
              onClick={() => change({ columns: [...USUAL_COLUMNS], widths: {} })}
            >
              <span className={menu.check} />
              {t('table.usualColumns')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
