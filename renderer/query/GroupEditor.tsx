import { FolderPlus, X } from 'lucide-react';
import { useMessages } from '../messages/i18n.ts';
import { Choice } from '../inspector/fields/Choice.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { AddFilter } from './AddFilter.tsx';
import { clauseOf, queryOf } from './clause.ts';
import { FilterChip } from './FilterChip.tsx';
import styles from './QueryDialog.module.css';
import { partInWords } from './queryInWords.ts';
import {
  clauseNode,
  groupNode,
  type ClauseNode,
  type GroupNode,
  type QueryNode,
} from './queryTree.ts';
import { useQueryNames } from './useQueryNames.ts';

type Change = (key: number, change: (node: QueryNode) => QueryNode | null) => void;

interface GroupEditorProps {
  group: GroupNode;
  onChange: Change;
  /** Takes the group away; the uppermost stays. */
  onRemove?: () => void;
}

const MODES = ['all', 'any', 'none'] as const;

/** A group of a query: how many of what it holds must hold, and what that is. */
export function GroupEditor({ group, onChange, onRemove }: GroupEditorProps) {
  const { t } = useMessages();
  const change = (changes: Partial<GroupNode>) =>
    onChange(group.key, (node) => ({ ...(node as GroupNode), ...changes }));
  const add = (node: QueryNode) => change({ items: [...group.items, node] });
  return (
    <div className={styles.group} role="group" aria-label={t(`query.dialog.group.${group.mode}`)}>
      <div className={styles.head}>
        <Choice
          label={t('query.dialog.groupLabel')}
          value={group.mode}
          options={MODES.map((value) => ({ value, name: t(`query.dialog.group.${value}`) }))}
          onChange={(mode) => mode && change({ mode })}
        />
        {onRemove && (
          <IconButton icon={X} label={t('query.dialog.removeGroup')} onClick={onRemove} />
        )}
      </div>
      <ul className={styles.items}>
        {group.items.map((item) => (
          <li key={item.key}>
            {'items' in item ? (
              <GroupEditor
                group={item}
                onChange={onChange}
                onRemove={() => onChange(item.key, () => null)}
              />
            ) : (
              <ClauseItem node={item} onChange={onChange} />
            )}
          </li>
        ))}
      </ul>
      {group.items.length === 0 && onRemove && (
        <p className={styles.empty}>{t('query.dialog.emptyGroup')}</p>
      )}
      <div className={styles.adding}>
        <AddFilter onAdd={(clause) => add(clauseNode(clause))} />
        <Button look="quiet" onClick={() => add(groupNode(group.mode === 'any' ? 'all' : 'any'))}>
          <FolderPlus size={14} aria-hidden />
          {t('query.dialog.addGroup')}
        </Button>
      </div>
    </div>
  );
}

function ClauseItem({ node, onChange }: { node: ClauseNode; onChange: Change }) {
  const names = useQueryNames();
  const query = queryOf(node.clause);
  if (!query) return null;
  return (
    <FilterChip
      part={query}
      words={partInWords(query, names)}
      onChange={(part) => {
        const clause = clauseOf(part);
        if (clause) onChange(node.key, () => ({ ...node, clause }));
      }}
      onRemove={() => onChange(node.key, () => null)}
      onAdvanced={() => {}}
    />
  );
}
