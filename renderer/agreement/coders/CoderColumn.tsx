import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Passage } from '../../../db/model/passage.ts';
import type { Source } from '../../../db/model/source.ts';
import type { Span } from '../../../db/model/span.ts';
import { useTags } from '../../data/tags.ts';
import { useMessages } from '../../messages/i18n.ts';
import '../../reader/highlights.css';
import { indexPassages, passagesAtPoint } from '../../reader/hitTest.ts';
import { createPainter, type Painter } from '../../reader/painter.ts';
import { createPaintings } from '../../reader/painting.ts';
import { SourceText } from '../../reader/SourceText.tsx';
import { createTextMap, type TextMap } from '../../reader/textMap.ts';
import { beginsWithTitle } from '../../reader/titled.ts';
import { useStanceColors } from '../../reader/useStanceColors.ts';
import { select } from '../../state/workspace.ts';
import styles from './CodersView.module.css';

interface CoderColumnProps {
  source: Source;
  coder: string;
  passages: readonly Passage[];
  /** What is pointed out. */
  current: readonly Span[] | undefined;
  /** Whether it is this column that scrolls the view to what is pointed out. */
  leads?: boolean;
}

interface Drawn {
  map: TextMap;
  painter: Painter;
}

/** The text of a source with the passages of one coder. */
export function CoderColumn({ source, coder, passages, current, leads }: CoderColumnProps) {
  const { t } = useMessages();
  const article = useRef<HTMLElement>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const colors = useStanceColors(useTags());
  const paint = useMemo(() => createPaintings(colors), [colors]);
  const index = useMemo(() => indexPassages(passages), [passages]);

  useLayoutEffect(() => {
    const map = createTextMap(article.current!, source.blocks);
    const painter = createPainter(map);
    setDrawn({ map, painter });
    return () => painter.dispose();
  }, [source.blocks]);
  useLayoutEffect(
    () => drawn?.painter.paintPassages(passages.map(paint)),
    [drawn, passages, paint],
  );
  useLayoutEffect(() => drawn?.painter.paint('flash', current ?? []), [drawn, current]);
  useEffect(() => {
    const [span] = current ?? [];
    if (!leads || !drawn || !span) return;
    const { node } = drawn.map.pointAt(span.start);
    node.parentElement?.scrollIntoView({ block: 'center' });
  }, [leads, drawn, current]);

  return (
    // To click a passage is a short cut; J, K and the inspector lead to each by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      ref={article}
      className={styles.article}
      aria-label={t('agreement.coders.textOf', { coder })}
      lang={source.language ?? undefined}
      onClick={({ clientX, clientY }) => {
        const [found] = drawn ? passagesAtPoint(drawn.map, index, clientX, clientY) : [];
        if (found) select({ kind: 'passage', id: found.id });
      }}
    >
      <SourceText text={source.text} blocks={source.blocks} titled={beginsWithTitle(source)} />
    </article>
  );
}
