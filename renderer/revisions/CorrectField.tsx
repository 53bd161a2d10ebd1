import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ApiError } from '../../db/api/errors.ts';
import type { Span } from '../../db/model/span.ts';
import { formatKey } from '../commands/keys.ts';
import { attempt } from '../data/attempt.ts';
import { useMessages } from '../messages/i18n.ts';
import type { ReaderPlace } from '../reader/place.ts';
import { minimalEdits } from '../texts/minimalEdits.ts';
import { Button } from '../ui/Button.tsx';
import styles from './CorrectField.module.css';
import { reportRevision } from './reportRevision.ts';
import { useFieldPlace } from './useFieldPlace.ts';

const SAVE_KEY = 'CmdOrCtrl+Enter';

interface CorrectFieldProps {
  place: ReaderPlace;
  /** Whole paragraphs. */
  span: Span;
  onClose: () => void;
}

/** Over some paragraphs: their text as a field. Saving it makes a new revision of the source. */
export function CorrectField({ place, span, onClose }: CorrectFieldProps) {
  const { t } = useMessages();
  const { source } = place;
  const before = source.text.slice(span.start, span.end);
  const [text, setText] = useState(before);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { style, height } = useFieldPlace(place, span);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);

  const leave = () => {
    onClose();
    place.article.focus({ preventScroll: true });
  };
  const save = async () => {
    const edits = minimalEdits(before, text, span.start);
    if (edits.length === 0) return leave();
    setBusy(true);
    const { id, revision } = source;
    const { value: result, error } = await attempt('source.correct', { id, revision, edits });
    setBusy(false);
    setProblem(error);
    if (!result) return;
    leave();
    reportRevision(result);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      className={styles.card}
      style={style}
      role="dialog"
      aria-label={t('revisions.correct.title')}
      onKeyDown={onKeyDown}
    >
      <textarea
        ref={field}
        className={styles.field}
        style={{ minHeight: height }}
        aria-label={t('revisions.correct.label')}
        dir="auto"
        lang={source.language ?? undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {problem && (
        <p className={styles.problem} role="alert">
          {problem.message} {problem.action}
        </p>
      )}
      <div className={styles.footer}>
        <p className={styles.hint}>{t('revisions.correct.hint', { save: formatKey(SAVE_KEY) })}</p>
        <Button onClick={leave}>{t('common.cancel')}</Button>
        <Button look="primary" disabled={busy || text === before} onClick={() => void save()}>
          {t('revisions.correct.save')}
        </Button>
      </div>
    </div>
  );
}
