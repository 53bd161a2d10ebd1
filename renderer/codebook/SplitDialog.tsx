import { useState } from 'react';
import { both } from '../../db/model/passageQuery.ts';
import type { Tag } from '../../db/model/tag.ts';
import { FormDialog } from '../app/dialogs/FormDialog.tsx';
import dialogs from '../app/dialogs/dialogs.module.css';
import { attempt } from '../data/attempt.ts';
import { change } from '../data/change.ts';
import { offerUndo } from '../data/undo.ts';
import { useOperation } from '../data/useOperation.ts';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { select } from '../state/workspace.ts';
import { Button } from '../ui/Button.tsx';
import { Field, inputClass } from '../ui/Field.tsx';
import { OperationState } from '../ui/OperationState.tsx';
import { PassageChooser } from './PassageChooser.tsx';
import styles from './dialogs.module.css';

/** So many are shown at once; words find the others. */
const SHOWN = 200;

/** Chooses which passages of a tag become those of a new one beside it, and names that. */
export function SplitDialog({ tag, onClose }: { tag: Tag; onClose: () => void }) {
  const { t } = useMessages();
  const { id, name } = tag;
  const [part, setPart] = useState('');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const found = both({ tag: id, below: false }, text.trim() === '' ? undefined : { text });
  const asked = { where: found!, sort: [{ by: 'place' as const }] };
  const { data, error } = useOperation(
    'passage.table',
    { ...asked, offset: 0, limit: SHOWN },
    { keep: true },
  );

  const submit = async () => {
    const parts = [{ name: part.trim(), passages: [...chosen] }];
    const { value, error: failed } = await attempt('tag.split', { id, parts });
    if (failed) return failed;
    select({ kind: 'tag', id: value.tags[0]!.id });
    const number = formatNumber(chosen.size);
    const words = { count: chosen.size, number, name, part: part.trim() };
    void offerUndo(t('codebook.split.done', words));
    return null;
  };
  const chooseAll = async () => {
    const all = await change('passage.ids', asked);
    if (all) setChosen(new Set([...chosen, ...all.ids]));
  };
  const total = data?.total ?? 0;
  return (
    <FormDialog
      title={t('codebook.split.title', { name })}
      submit={t('codebook.split.do')}
      onSubmit={submit}
      onClose={onClose}
      ready={part.trim() !== '' && chosen.size > 0}
      wide
    >
      <p className={dialogs.lead}>{t('codebook.split.what', { name })}</p>
      <Field label={t('codebook.split.part')}>
        {(ids) => (
          <input
            {...ids}
            className={inputClass}
            data-first
            value={part}
            maxLength={200}
            onChange={(event) => setPart(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.tools}>
        <input
          type="search"
          className={`${inputClass} ${styles.search}`}
          aria-label={t('codebook.split.search')}
          placeholder={t('codebook.split.search')}
          value={text}
          maxLength={2000}
          onChange={(event) => setText(event.target.value)}
        />
        <Button look="quiet" disabled={total === 0} onClick={() => void chooseAll()}>
          {t('codebook.split.all', { count: total, number: formatNumber(total) })}
        </Button>
        <Button
          look="quiet"
          disabled={chosen.size === 0}
          onClick={() => setChosen(new Set<string>())}
        >
          {t('codebook.split.none')}
        </Button>
        <span role="status" className={styles.chosen}>
          {t('codebook.split.chosen', { count: chosen.size, number: formatNumber(chosen.size) })}
        </span>
      </div>
      {data && total > 0 ? (
        <PassageChooser
          label={t('codebook.split.list', { name })}
          passages={data.rows}
          sources={data.sources}
          chosen={chosen}
          onChosen={setChosen}
        />
      ) : data ? (
        <p className={dialogs.muted}>
          {t(text.trim() === '' ? 'codebook.split.empty' : 'codebook.split.nothing')}
        </p>
      ) : (
        <OperationState error={error} />
      )}
      {total > SHOWN && (
        <p className={dialogs.muted}>
          {t('codebook.split.more', { number: formatNumber(SHOWN), total: formatNumber(total) })}
        </p>
      )}
    </FormDialog>
  );
}
