import { EvidenceKind, type Passage } from '../../../db/model/passage.ts';
import { useMessages } from '../../messages/i18n.ts';
import { goToOffset, revisionOf } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { TokenChip } from '../../ui/TokenField.tsx';
import { FieldRow } from '../fields/FieldRow.tsx';
import styles from './passage.module.css';
import type { UpdatePassage } from './update.ts';
import { useSelectedWords } from './useSelectedWords.ts';

interface EvidenceFieldsProps {
  passage: Passage;
  update: UpdatePassage;
}

/** The words of the text that name the speaker, and those that carry the cue. */
export function EvidenceFields({ passage, update }: EvidenceFieldsProps) {
  const { t } = useMessages();
  const words = useSelectedWords(passage.sourceId);
  // Its evidence stands in the text that it was read in.
  const selected = passage.state === 'placed' ? words : null;
  const all = passage.evidence.map(({ kind, start, end }) => ({ kind, start, end }));

  const add = async (kind: EvidenceKind) => {
    if (!selected) return;
    const evidence = [...all, ...selected.spans.map((span) => ({ ...span, kind }))];
    if (await update({ evidence })) selected.done();
  };
  return EvidenceKind.options.map((kind) => {
    const label = t(`inspector.evidence.${kind}`);
    const found = passage.evidence.filter((one) => one.kind === kind);
    const former = passage.formerEvidence?.filter((one) => one.kind === kind) ?? [];
    return (
      <FieldRow key={kind} label={label}>
        <div className={styles.evidence} role="group" aria-label={label}>
          {found.map(({ start, end, exact }) => (
            <TokenChip
              alone
              key={start}
              token={{
                key: String(start),
                label: exact,
                onOpen: () => goToOffset(passage.sourceId, start, revisionOf(passage)),
              }}
              onRemove={() =>
                void update({
                  evidence: all.filter(
                    (one) => one.kind !== kind || one.start !== start || one.end !== end,
                  ),
                })
              }
            />
          ))}
          {former.map(({ start, exact, revision }) => (
            <Button
              look="quiet"
              key={`${revision} ${start}`}
              title={t('inspector.evidence.formerHelp')}
              onClick={() => goToOffset(passage.sourceId, start, revision)}
            >
              {t('inspector.evidence.former', { words: exact, revision })}
            </Button>
          ))}
          {selected ? (
            <Button look="quiet" title={selected.words} onClick={() => void add(kind)}>
              {t('inspector.evidence.take')}
            </Button>
          ) : (
            found.length + former.length === 0 && (
              <span className={styles.hint}>{t(`inspector.evidence.hint.${kind}`)}</span>
            )
          )}
        </div>
      </FieldRow>
    );
  });
}
