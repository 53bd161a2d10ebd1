import { useState } from 'react';
import type { TableView } from '../../../db/model/passageTable.ts';
import { attempt } from '../../data/attempt.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { queryInWords } from '../../query/queryInWords.ts';
import { useQueryNames } from '../../query/useQueryNames.ts';
import { openTab } from '../../state/workspace.ts';
import { Field, inputClass } from '../../ui/Field.tsx';
import { foldName } from '../../ui/rank.ts';
import { showToast } from '../../ui/toasts.ts';
import styles from './dialogs.module.css';
import { FormDialog } from './FormDialog.tsx';

interface SaveViewDialogProps {
  view: TableView;
  /** The saved view it comes from, where it does. */
  searchId?: string;
  onClose: () => void;
}

/**
 * Keeps a view of the passage table under a name: as a new one, or in place of the one it comes from
 * or of another of that name. It stands in the library then, and is what the tab shows.
 */
export function SaveViewDialog({ view, searchId, onClose }: SaveViewDialogProps) {
  const { t } = useMessages();
  const { data } = useOperation('savedSearch.list', {});
  const searches = data?.searches ?? [];
  const origin = searches.find(({ id }) => id === searchId);
  const words = queryInWords(view.where, useQueryNames());
  const [typed, setTyped] = useState<string | null>(null);
  const [asNew, setAsNew] = useState(false);
  const title = (typed ?? origin?.title ?? (words || t('app.saveView.all'))).slice(0, 1000);
  const named = title.trim();
  const replaced =
    origin && !asNew
      ? origin
      : searches.find((one) => one.view !== null && foldName(one.title) === foldName(named));

  const submit = async () => {
    const { value: saved, error } = replaced
      ? await attempt('savedSearch.update', { id: replaced.id, title: named, view })
      : await attempt('savedSearch.create', { title: named, view });
    if (error) return error;
    openTab({ kind: 'passages', searchId: saved.id });
    showToast({ tone: 'info', message: t('app.saveSearch.saved', { name: saved.title }) });
    return null;
  };
  return (
    <FormDialog
      title={t('app.saveView.title')}
      submit={t(replaced ? 'app.saveView.replace' : 'common.save')}
      onSubmit={submit}
      onClose={onClose}
      ready={named !== '' && data !== undefined}
    >
      {origin && (
        <fieldset className={styles.choices}>
          <legend>{t('app.saveView.as')}</legend>
          <Radio
            label={t('app.saveView.over', { name: origin.title })}
            checked={!asNew}
            onChoose={() => setAsNew(false)}
          />
          <Radio
            label={t('app.saveView.new')}
            checked={asNew}
            onChoose={() => {
              setAsNew(true);
              if (typed === null) setTyped(t('app.saveView.copy', { name: origin.title }));
            }}
          />
        </fieldset>
      )}
      <Field
        label={t('app.saveSearch.name')}
        hint={
          replaced && replaced !== origin
            ? t('app.saveView.replaces', { name: replaced.title })
            : t('app.saveView.hint', { words: words || t('query.words.all') })
        }
      >
        {(ids) => (
          <input
            {...ids}
            data-first
            className={inputClass}
            value={title}
            maxLength={1000}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}

interface RadioProps {
  label: string;
  checked: boolean;
  onChoose: () => void;
}

function Radio({ label, checked, onChoose }: RadioProps) {
  return (
    <label className={styles.choice}>
      <input type="radio" name="as" checked={checked} onChange={onChoose} />
      {label}
    </label>
  );
}
