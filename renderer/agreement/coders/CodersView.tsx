import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import type { Disagreement } from '../../../db/model/agreement.ts';
import type { Passage } from '../../../db/model/passage.ts';
import { shownKey } from '../../commands/keys.ts';
import { useCommand } from '../../commands/registry.ts';
import { usePassagesOf } from '../../data/passageLists.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { isShownIn } from '../../reader/painting.ts';
import type { CodersTab } from '../../state/tabContent.ts';
import { select } from '../../state/workspace.ts';
import { openPassages } from '../../table/openPassages.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { OperationState } from '../../ui/OperationState.tsx';
import { useDisagreements } from '../worklist/useDisagreements.ts';
import { KINDS } from '../worklist/KindFilter.tsx';
import { CoderColumn } from './CoderColumn.tsx';
import styles from './CodersView.module.css';

/** A source twice, with the passages of two coders, scrolling together; from difference to difference. */
export function CodersView({ tab }: { tab: CodersTab }) {
  const { sourceId, first, second } = tab;
  const { t } = useMessages();
  const { data: source, error } = useOperation('source.get', { id: sourceId });
  const { passages } = usePassagesOf(sourceId);
  const { read, total, readMore } = useDisagreements({ first, second }, KINDS, [sourceId]);
  const [at, setAt] = useState(-1);
  const current = read[at];

  const step = (by: 1 | -1) => {
    const next = Math.min(read.length - 1, Math.max(0, at + by));
    const to = read[next];
    if (!to) return;
    setAt(next);
    if (next >= read.length - 2) readMore();
    const passage = to.first ?? to.second;
    if (passage) select({ kind: 'passage', id: passage.id });
    announce(
      t('agreement.coders.announce', {
        position: next + 1,
        count: total,
        kind: t(`agreement.kindNames.${to.kind}`),
        words: passage?.words ?? '',
      }),
    );
  };
  useCommand('change.next', () => step(1), total > 0);
  useCommand('change.previous', () => step(-1), total > 0);

  if (!source) return <OperationState error={error} />;
  const shown = passages.filter((passage) => isShownIn(passage, source.revision, false));
  return (
    <section
      className={styles.view}
      aria-label={t('agreement.coders.title', { name: source.title })}
    >
      <div className={styles.bar} role="toolbar" aria-label={t('agreement.coders.tools')}>
        <span className={styles.what} role="status">
          {current
            ? t('agreement.coders.position', {
                position: at + 1,
                count: total,
                kind: t(`agreement.kindNames.${current.kind}`),
              })
            : t('agreement.coders.total', { count: total })}
        </span>
        <IconButton
          icon={ChevronUp}
          label={t('agreement.coders.previous', { key: shownKey('change.previous') })}
          disabled={total === 0}
          onClick={() => step(-1)}
        />
        <IconButton
          icon={ChevronDown}
          label={t('agreement.coders.next', { key: shownKey('change.next') })}
          disabled={total === 0}
          onClick={() => step(1)}
        />
      </div>
      <section
        className={styles.scroller}
        aria-label={t('agreement.coders.texts')}
        // Scrolled by keys; what is in it is read.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        data-pane-start
      >
        <div className={styles.heads}>
          {[first, second].map((coder) => (
            <Button
              key={coder}
              look="quiet"
              className={styles.head}
              onClick={() =>
                openPassages(
                  { all: [{ sources: [sourceId] }, { coder }] },
                  t('agreement.passagesOf', { tag: source.title, coder }),
                )
              }
            >
              <b>{coder}</b> {t('common.passages', { count: of(shown, coder).length })}
            </Button>
          ))}
        </div>
        <div className={styles.columns}>
          <CoderColumn
            source={source}
            coder={first}
            passages={of(shown, first)}
            current={spansOf(current, current?.first)}
            leads
          />
          <CoderColumn
            source={source}
            coder={second}
            passages={of(shown, second)}
            current={spansOf(current, current?.second)}
          />
        </div>
      </section>
    </section>
  );
}

function of(passages: readonly Passage[], coder: string): Passage[] {
  return passages.filter((one) => one.coder?.toLowerCase() === coder.toLowerCase());
}

/** What is pointed out: the words of a version, or the place where the other has some. */
function spansOf(current: Disagreement | undefined, version: Passage | null | undefined) {
  return version?.spans ?? (current ? [current.place] : undefined);
}
