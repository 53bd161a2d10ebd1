import { memo, useMemo, useRef, type KeyboardEvent } from 'react';
import type { Passage } from '../../../db/model/passage.ts';
import type { Tags } from '../../data/tags.ts';
import { useMessages } from '../../messages/i18n.ts';
import { useWorkspace } from '../../state/workspace.ts';
import type { ReaderPlace } from '../place.ts';
import type { Hover } from '../useArticle.ts';
import { Card } from './Card.tsx';
import styles from './Margin.module.css';
import { MoreChip } from './MoreChip.tsx';
import { useMargin } from './useMargin.ts';

interface MarginProps {
  place: ReaderPlace | null;
  passages: readonly Passage[];
  tags: Tags;
  hover: Hover;
}

/**
 * The passages beside the text: a card for each, level with its words. For those who do not see
 * what is painted over the text, this list is where the passages are.
 */
export const Margin = memo(function Margin({ place, passages, tags, hover }: MarginProps) {
  const { t } = useMessages();
  const column = useRef<HTMLElement>(null);
  const selectedId = useWorkspace(({ selected }) =>
    selected?.kind === 'passage' ? selected.id : null,
  );
  const { look, placements } = useMargin(place, column, passages, selectedId);
  const places = useMemo(
    () => new Map(passages.map((passage, index) => [passage.id, { passage, index }])),
    [passages],
  );
  const shown = placements.flatMap((placement) => (placement.kind === 'card' ? placement.id : []));
  const entry = selectedId !== null && shown.includes(selectedId) ? selectedId : shown[0];

  return (
    <section ref={column} className={styles.margin} aria-label={t('reader.passages')}>
      <ul className={styles.list} onKeyDown={moveFocus}>
        {placements.map((placement) => {
          const { top, height } = placement;
          const style = { top, height };
          if (placement.kind === 'more') {
            const folded = placement.ids.flatMap((id) => places.get(id)?.passage ?? []);
            return (
              <li key={placement.ids[0]} className={styles.item} style={style}>
                <MoreChip passages={folded} tags={tags} look={look} />
              </li>
            );
          }
          const found = places.get(placement.id);
          return (
            found && (
              <li
                key={placement.id}
                className={styles.item}
                style={style}
                aria-posinset={found.index + 1}
                aria-setsize={passages.length}
              >
                <Card
                  passage={found.passage}
                  tags={tags}
                  published={place?.source.published ?? null}
                  look={look === 'marks' ? 'mark' : placement.compact ? 'compact' : 'full'}
                  selected={placement.id === selectedId}
                  hovered={placement.id === hover.id}
                  onHover={hover.set}
                  focusable={placement.id === entry}
                  t={t}
                />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
});

/** The arrow keys go from card to card; Tab passes all of them at once. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.altKey) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const next = buttons[buttons.indexOf(event.target as HTMLButtonElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
