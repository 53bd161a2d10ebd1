import { Download, Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import type { Timeline } from '../../db/model/timeline.ts';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Segments } from '../ui/Segments.tsx';
import type { Asked } from './openEntry.ts';
import styles from './TimelineView.module.css';
import { UndatedButton } from './UndatedButton.tsx';
import { LINKS_OF, type LinksOf } from './useLinks.ts';

interface TimelineToolbarProps {
  timeline: Timeline;
  asked: Asked;
  /** What is seen, in words. */
  days: string;
  linksOf: LinksOf;
  onLinksOf: (of: LinksOf) => void;
  onZoom: (direction: 1 | -1 | 0) => void;
  onSave: (format: 'svg' | 'png') => void;
}

/** Above the time line: what is seen of it and what is not, and what is done with the whole. */
export function TimelineToolbar(props: TimelineToolbarProps) {
  const { timeline, asked, days, linksOf, onLinksOf, onZoom, onSave } = props;
  const { undated, bins } = timeline;
  const { t } = useMessages();
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('timeline.toolbar')}>
      <span className={styles.days}>{days}</span>
      {undated > 0 && <UndatedButton undated={undated} where={asked.where} />}
      {bins.length > 0 ? (
        <span className={styles.counted}>{t('timeline.counted')}</span>
      ) : (
        <span className={styles.links}>
          <span className={styles.linksLabel} aria-hidden>
            {t('timeline.links.label')}
          </span>
          <Segments
            label={t('timeline.links.label')}
            options={LINKS_OF}
            value={linksOf}
            nameOf={(of) => t(`timeline.links.of.${of}`)}
            onChange={onLinksOf}
          />
        </span>
      )}
      <span className={styles.atEnd}>
        <IconButton icon={ZoomOut} label={t('timeline.zoomOut')} onClick={() => onZoom(-1)} />
        <IconButton icon={ZoomIn} label={t('timeline.zoomIn')} onClick={() => onZoom(1)} />
        <IconButton icon={Maximize} label={t('timeline.whole')} onClick={() => onZoom(0)} />
        {(['svg', 'png'] as const).map((format) => (
          <Button key={format} look="quiet" onClick={() => onSave(format)}>
            <Download size={14} aria-hidden /> {t(`timeline.save.${format}`)}
          </Button>
        ))}
      </span>
    </div>
  );
}
