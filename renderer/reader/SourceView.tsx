import { useCallback, useMemo, useState } from 'react';
import type { Passage } from '../../db/model/passage.ts';
import type { Source } from '../../db/model/source.ts';
import type { Span } from '../../db/model/span.ts';
import { useTags } from '../data/tags.ts';
import { useMessages } from '../messages/i18n.ts';
import { PlacingBanner } from '../review/PlacingBanner.tsx';
import { usePlacing } from '../review/placing.ts';
import { CorrectField } from '../revisions/CorrectField.tsx';
import { RevisionBanner } from '../revisions/RevisionBanner.tsx';
import { useCorrecting } from '../revisions/useCorrecting.ts';
import { useSettings } from '../state/settings.ts';
import { select } from '../state/workspace.ts';
import { FindBar } from './FindBar.tsx';
import { Margin } from './margin/Margin.tsx';
import { isShownIn } from './painting.ts';
import { PassagePopover } from './popover/PassagePopover.tsx';
import styles from './Reader.module.css';
import { SourceHeader } from './SourceHeader.tsx';
import { SourceText } from './SourceText.tsx';
import { StackMenu, type Stack } from './StackMenu.tsx';
import { beginsWithTitle } from './titled.ts';
import { useArticle } from './useArticle.ts';
import { useFind } from './useFind.ts';
import { usePlace } from './usePlace.ts';
import { useReaderCommands } from './useReaderCommands.ts';
import { useReadingPosition } from './useReadingPosition.ts';
import { useSteadyPlace } from './useSteadyPlace.ts';
import { useStanceColors } from './useStanceColors.ts';
import { useSaving } from './useSaving.ts';
import { useTagKeys } from './useTagKeys.ts';

interface SourceViewProps {
  source: Source;
  /** Whether this is not its newest text. */
  older: boolean;
  passages: readonly Passage[];
  loaded: boolean;
}

/** The reader, once the source is known. */
export function SourceView({ source, older, passages, loaded }: SourceViewProps) {
  const { t } = useMessages();
  const tags = useTags();
  const size = useSettings((settings) => settings.readerFontSize);
  const placing = usePlacing((state) => state.placing?.passage.sourceId === source.id);
  const purpose = older ? 'read' : placing ? 'place' : 'make';
  const { place, attach } = usePlace(source, purpose);
  const [correcting, setCorrecting] = useState<Span | null>(null);
  const shown = useMemo(
    () => passages.filter((passage) => isShownIn(passage, source.revision, older)),
    [passages, source.revision, older],
  );
  const colors = useStanceColors(tags);
  const { saving, save } = useSaving(source.id, shown, colors);
  const find = useFind(place);
  const [stack, setStack] = useState<Stack | null>(null);
  const onStack = useCallback((found: Stack) => {
    if (found.passages.length > 1) setStack(found);
    else select(found.passages[0] ? { kind: 'passage', id: found.passages[0].id } : null);
  }, []);
  // Before the article, which goes where the window was asked to go: that shall be the last word.
  useReadingPosition(older ? null : place);
  useSteadyPlace(place);
  const { handlers, hover, selected } = useArticle({
    place,
    passages: shown,
    saving,
    colors,
    loaded,
    find,
    onStack,
  });
  useReaderCommands(place, shown, purpose);
  useCorrecting(place, purpose, setCorrecting);
  useTagKeys(place, selected, tags, purpose);

  return (
    <section
      className={styles.reader}
      style={{ '--reader-size': `${size}px` } as React.CSSProperties}
    >
      {older && <RevisionBanner source={source} />}
      {purpose === 'place' && <PlacingBanner source={source} />}
      <FindBar find={find} />
      <div ref={attach} className={styles.scroller} tabIndex={-1}>
        <div className={styles.page}>
          <SourceHeader source={source} passageCount={passages.length} />
          {/* It has keys of its own (useCaret.ts), so it takes the focus. */}
          <article
            className={styles.article}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            role="document"
            aria-label={t('reader.text', { title: source.title })}
            lang={source.language ?? undefined}
            {...handlers}
          >
            <SourceText
              text={source.text}
              blocks={source.blocks}
              titled={beginsWithTitle(source)}
            />
          </article>
          <Margin place={place} passages={shown} tags={tags} hover={hover} />
          {place && <PassagePopover place={place} tags={tags} selected={selected} onSave={save} />}
          {place && correcting && (
            <CorrectField place={place} span={correcting} onClose={() => setCorrecting(null)} />
          )}
        </div>
      </div>
      <StackMenu stack={stack} tags={tags} onClose={() => setStack(null)} />
    </section>
  );
}
