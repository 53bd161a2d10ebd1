import { ChevronDown, ChevronUp, MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { formatPercent } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Pdf.module.css';

const STEP = 1.25;
const LEAST = 0.5;
const MOST = 4;

interface PdfToolsProps {
  page: number;
  count: number;
  /** 1 fills the width. */
  zoom: number;
  onPage: (page: number) => void;
  onZoom: (zoom: number) => void;
}

/** The way from page to page, and how large they are. */
export function PdfTools({ page, count, zoom, onPage, onZoom }: PdfToolsProps) {
  const { t } = useMessages();
  const [typed, setTyped] = useState<string | null>(null);

  const go = () => {
    const wanted = Number(typed);
    if (typed !== null && Number.isInteger(wanted) && wanted >= 1) onPage(Math.min(wanted, count));
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') go();
    else if (event.key === 'Escape') setTyped(null);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <IconButton
        icon={ChevronUp}
        label={t('original.previous')}
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
      />
      <input
        className={styles.number}
        aria-label={t('original.page')}
        inputMode="numeric"
        value={typed ?? String(page)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={go}
        onKeyDown={onKeyDown}
      />
      <span className={styles.count}>{t('original.ofPages', { count })}</span>
      <IconButton
        icon={ChevronDown}
        label={t('original.next')}
        disabled={page >= count}
        onClick={() => onPage(page + 1)}
      />
      <IconButton
        icon={ZoomOut}
        label={t('original.smaller')}
        disabled={zoom <= LEAST}
        onClick={() => onZoom(Math.max(LEAST, zoom / STEP))}
      />
      <span className={styles.zoom}>{formatPercent(zoom)}</span>
      <IconButton
        icon={ZoomIn}
        label={t('original.larger')}
        disabled={zoom >= MOST}
        onClick={() => onZoom(Math.min(MOST, zoom * STEP))}
      />
      <IconButton
        icon={MoveHorizontal}
        label={t('original.fit')}
        disabled={zoom === 1}
        onClick={() => onZoom(1)}
      />
    </>
  );
}
