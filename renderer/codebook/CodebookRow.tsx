import { ChevronRight, Ellipsis, Plus } from 'lucide-react';
import type { TagCount } from '../../db/model/codebook.ts';
import { formatKey } from '../commands/keys.ts';
import { RenameField } from '../library/RenameField.tsx';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { openDialog } from '../state/dialogs.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Key } from '../ui/Key.tsx';
import { StanceMark } from '../ui/StanceMark.tsx';
import type { CodebookRow as Row } from './codebookRows.ts';
import styles from './CodebookTree.module.css';
import { openPassagesOf } from './tagActions.ts';

interface CodebookRowProps {
  row: Row;
  count: TagCount | undefined;
  renaming: boolean;
  onToggle: () => void;
  onRenamed: () => void;
  onMenu: (anchor: Element) => void;
}

/** What stands in a line: a family, or a tag with what is said and counted of it. */
export function CodebookRow(props: CodebookRowProps) {
  const { row, onToggle } = props;
  const { tag, expanded } = row;
  const arrow = (
    <span
      className={styles.arrow}
      data-open={expanded === true || undefined}
      aria-hidden
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
    >
      {expanded !== null && <ChevronRight size={13} />}
    </span>
  );
  return tag ? (
    <TagCells {...props} tag={tag} arrow={arrow} />
  ) : (
    <FamilyCells row={row} arrow={arrow} />
  );
}

interface CellsProps {
  row: Row;
  arrow: React.ReactNode;
}

function FamilyCells({ row: { family, expanded }, arrow }: CellsProps) {
  const { t } = useMessages();
  return (
    <>
      <span role="gridcell" className={styles.name}>
        {arrow}
        <span className={styles.label}>{t(`codebook.families.${family}`)}</span>
      </span>
      <span role="gridcell" className={styles.definition}>
        {t(expanded === null ? `codebook.none.${family}` : `codebook.about.${family}`)}
      </span>
      <span role="gridcell" className={styles.menu}>
        <IconButton
          icon={Plus}
          label={t(`codebook.add.${family}`)}
          tabIndex={-1}
          onClick={(event) => {
            event.stopPropagation();
            openDialog({ kind: 'newTag', family, parentId: null });
          }}
        />
      </span>
    </>
  );
}

function TagCells(props: CodebookRowProps & CellsProps & { tag: NonNullable<Row['tag']> }) {
  const { row, tag, count, arrow, renaming, onRenamed, onMenu } = props;
  const { t } = useMessages();
  const { id, name, family, color, letter, key, description, retired } = tag;
  return (
    <>
      <span role="gridcell" className={styles.name}>
        {arrow}
        {family === 'stance' && <StanceMark color={color} letter={letter} />}
        {renaming ? (
          <RenameField item={{ kind: 'tag', id, label: name, count: null }} onDone={onRenamed} />
        ) : (
          <span className={styles.label} title={name} dir="auto">
            {name}
          </span>
        )}
        {retired && <span className={styles.retired}>{t('inspector.tag.retired')}</span>}
      </span>
      <span role="gridcell" className={styles.definition} title={description} dir="auto">
        {description}
      </span>
      <span role="gridcell" className={styles.key}>
        {key !== null && <Key>{formatKey(key)}</Key>}
      </span>
      <Count
        number={count?.own}
        label={(number) => t('codebook.count.own', { count: number, number: formatNumber(number) })}
        onOpen={() => openPassagesOf(tag, false)}
      />
      <Count
        number={row.expanded === null && count?.tree === count?.own ? undefined : count?.tree}
        label={(number) =>
          t('codebook.count.tree', { count: number, number: formatNumber(number) })
        }
        onOpen={() => openPassagesOf(tag, true)}
      />
      <span role="gridcell" className={styles.menu}>
        <IconButton
          icon={Ellipsis}
          label={t('codebook.menu.open', { name })}
          tabIndex={-1}
          onClick={(event) => {
            event.stopPropagation();
            onMenu(event.currentTarget);
          }}
        />
      </span>
    </>
  );
}

interface CountProps {
  /** Undefined while it is not known, or says nothing new. */
  number: number | undefined;
  label: (number: number) => string;
  onOpen: () => void;
}

/** A number that opens its passages; by keys that is done from the line. */
function Count({ number, label, onOpen }: CountProps) {
  return (
    <span role="gridcell" className={styles.count}>
      {number !== undefined && number > 0 && (
        <button
          type="button"
          className={styles.number}
          tabIndex={-1}
          aria-label={label(number)}
          title={label(number)}
          onClick={(event) => {
            event.stopPropagation();
            onOpen();
          }}
        >
          {formatNumber(number)}
        </button>
      )}
      {number === 0 && <span className={styles.zero}>0</span>}
    </span>
  );
}
