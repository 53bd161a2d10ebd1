import { useMessages } from '../../messages/i18n.ts';
import type { Span } from '../../../db/model/span.ts';
import { Button } from '../../ui/Button.tsx';
import { TokenChip } from '../../ui/TokenField.tsx';
import { dropSpan } from '../draft.ts';
import { updateDraft } from '../reading.ts';
import styles from './Popover.module.css';

const SHOWN = 40;

interface SpanListProps {
  text: string;
  spans: readonly Span[];
  /** Goes back to the text to select more. */
  onMore: () => void;
}

/** The stretches of text of a passage to be made, where there are several, and how to add one. */
export function SpanList({ text, spans, onMore }: SpanListProps) {
  const { t } = useMessages();
  return (
    <div className={styles.spans}>
      {spans.length > 1 && (
        <div role="group" aria-label={t('reader.spans', { count: spans.length })}>
          <span className={styles.count}>{t('reader.spans', { count: spans.length })}</span>
          {spans.map(({ start, end }, index) => {
            const words = text.slice(start, end).replace(/\s+/gu, ' ');
            const label = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
            return (
              <TokenChip
                alone
                key={start}
                token={{ key: String(start), label }}
                onRemove={() => updateDraft((draft) => dropSpan(draft, index))}
              />
            );
          })}
        </div>
      )}
      <Button look="quiet" title={t('reader.popover.moreHelp')} onClick={onMore}>
        {t('reader.popover.more')}
      </Button>
    </div>
  );
}
