import { LibraryBig, Upload } from 'lucide-react';
import type { RefObject } from 'react';
import { ExportMenu } from '../app/export/ExportMenu.tsx';
import { saveExport } from '../app/export/exports.ts';
import { change } from '../data/change.ts';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { inputClass } from '../ui/Field.tsx';
import styles from './CodebookView.module.css';

interface CodebookHeaderProps {
  titleId: string;
  total: number;
  retired: number;
  retiredShown: boolean;
  text: string;
  search: RefObject<HTMLInputElement | null>;
  onText: (text: string) => void;
  onRetiredShown: (shown: boolean) => void;
  onStarters: () => void;
  onImport: () => void;
  /** Goes from the filter to what it found. */
  onTree: () => void;
}

/** How many tags there are, which of them are shown, and what is done with the whole. */
export function CodebookHeader(props: CodebookHeaderProps) {
  const { titleId, total, retired, retiredShown, text, search, onText, onRetiredShown } = props;
  const { t } = useMessages();
  const save = async (format: 'qdc' | 'csv') =>
    saveExport(await change('codebook.export', { format }));
  return (
    <header className={styles.header}>
      <div className={styles.titleLine}>
        <h1 id={titleId} className={styles.title}>
          {t('codebook.title')}
        </h1>
        <span className={styles.total} role="status">
          {t('codebook.total', { count: total, number: formatNumber(total) })}
        </span>
        <span className={styles.atEnd}>
          <Button look="quiet" onClick={props.onStarters}>
            <LibraryBig size={14} aria-hidden />
            {t('codebook.starters.open')}
          </Button>
          <Button look="quiet" onClick={props.onImport}>
            <Upload size={14} aria-hidden />
            {t('codebook.import')}
          </Button>
          <ExportMenu
            formats={(['qdc', 'csv'] as const).map((format) => ({
              format,
              label: t(`codebook.export.${format}`),
            }))}
            onExport={(format) => void save(format)}
          />
        </span>
      </div>
      <div className={styles.controls}>
        <input
          ref={search}
          type="search"
          className={`${inputClass} ${styles.search}`}
          aria-label={t('codebook.search')}
          placeholder={t('codebook.search')}
          value={text}
          maxLength={200}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'Enter') props.onTree();
            else if (event.key === 'Escape' && text !== '') onText('');
            else return;
            event.preventDefault();
          }}
        />
        {retired > 0 && (
          <Button
            look="quiet"
            aria-pressed={retiredShown}
            className={styles.toggle}
            onClick={() => onRetiredShown(!retiredShown)}
          >
            {t(retiredShown ? 'codebook.retire.hide' : 'codebook.retire.show', {
              count: retired,
              number: formatNumber(retired),
            })}
          </Button>
        )}
      </div>
    </header>
  );
}
