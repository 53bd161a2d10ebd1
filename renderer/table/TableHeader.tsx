import type { TFunction } from 'i18next';
import { Bookmark, ChevronsDownUp, ChevronsUpDown } from 'lucide-react';
import type { OutputOf } from '../../db/api/contract.ts';
import { GroupKey, type Header } from '../../db/model/passageTable.ts';
import { ExportViewMenu } from '../app/export/ExportViewMenu.tsx';
import { useTabTitle } from '../app/tabs/useTabTitle.ts';
import { useOperation } from '../data/useOperation.ts';
import { Choice } from '../inspector/fields/Choice.tsx';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { QueryBar } from '../query/QueryBar.tsx';
import { openDialog } from '../state/dialogs.ts';
import type { PassagesTab } from '../state/tabContent.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import styles from './PassageTable.module.css';
import type { TableViewState } from './useTableView.ts';

interface TableHeaderProps {
  titleId: string;
  tab: PassagesTab;
  table: TableViewState;
  summary: OutputOf<'passage.table'> | undefined;
  /** The keys of the groups that are closed. */
  closed: ReadonlySet<string>;
  onClose: (keys: ReadonlySet<string>) => void;
}

/** What the table shows and how many; what it is filtered and grouped by; how it is kept. */
export function TableHeader(props: TableHeaderProps) {
  const { titleId, tab, table, summary, closed, onClose } = props;
  const { t } = useMessages();
  const title = useTabTitle(tab);
  const { view, whole, change } = table;
  const { data: info } = useOperation('notebook.info', {});
  return (
    <header className={styles.header}>
      <div className={styles.titleLine}>
        <h1 id={titleId} className={styles.title}>
          {title}
        </h1>
        <span className={styles.total} role="status">
          {summary && info && countLine(summary.passages, info.counts.passages, t)}
        </span>
        <div className={styles.atEnd}>
          <Button
            look="quiet"
            onClick={() =>
              openDialog({
                kind: 'saveView',
                view: whole,
                ...(tab.searchId !== undefined && { searchId: tab.searchId }),
              })
            }
          >
            <Bookmark size={14} aria-hidden />
            {t('table.save')}
          </Button>
          <ExportViewMenu view={whole} disabled={summary?.passages === 0} />
        </div>
      </div>
      <div className={styles.controls}>
        <QueryBar value={view.where} onChange={(where) => change({ where })} />
        <div className={styles.atEnd}>
          <label className={styles.group}>
            <span>{t('table.groupBy')}</span>
            <Choice
              label={t('table.groupBy')}
              value={view.group ?? null}
              none={t('table.groups.none')}
              options={GroupKey.options.map((value) => ({
                value,
                name: t(`table.groups.${value}`),
              }))}
              onChange={(group) => change({ group })}
            />
          </label>
          {summary && view.group && (
            <GroupsButton groups={summary.groups} closed={closed} onClose={onClose} />
          )}
          <ColumnsMenu table={table} />
        </div>
      </div>
    </header>
  );
}

function countLine(shown: number, all: number, t: TFunction): string {
  if (shown === all) return t('table.count', { count: all, number: formatNumber(all) });
  return t('table.countOf', {
    count: all,
    shown: formatNumber(shown),
    number: formatNumber(all),
  });
}

interface GroupsButtonProps {
  groups: readonly Header[];
  closed: ReadonlySet<string>;
  onClose: (keys: ReadonlySet<string>) => void;
}

/** Closes all groups, or opens them where all are closed. */
function GroupsButton({ groups, closed, onClose }: GroupsButtonProps) {
  const { t } = useMessages();
  const allClosed = groups.every(({ key }) => closed.has(key));
  return (
    <IconButton
      icon={allClosed ? ChevronsUpDown : ChevronsDownUp}
      label={t(allClosed ? 'table.openGroups' : 'table.closeGroups')}
      onClick={() => onClose(new Set(allClosed ? [] : groups.map(({ key }) => key)))}
    />
  );
}
