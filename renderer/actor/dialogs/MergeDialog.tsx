import { useState } from 'react';
import type { Actor } from '../../../db/model/actor.ts';
import { FormDialog } from '../../app/dialogs/FormDialog.tsx';
import { useActors } from '../../data/actors.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { openTab, select, useWorkspace } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useActorOptions } from '../../ui/nameOptions.ts';
import { TokenField } from '../../ui/TokenField.tsx';
import { mergeActors, namedInWords, timesNamed } from '../mergeActors.ts';
import styles from './dialogs.module.css';

/** Chooses who the same is, and which of the two stays. */
export function MergeDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useMessages();
  const actors = useActors();
  const [otherId, setOtherId] = useState<string | null>(null);
  const [keepsOther, setKeepsOther] = useState(false);
  const find = useActorOptions({ without: new Set([id]), creating: false });
  const actor = actors.find((one) => one.id === id);
  const other = actors.find((one) => one.id === otherId);
  if (!actor) return null;

  const choose = (chosen: string | null) => {
    const found = actors.find((one) => one.id === chosen);
    setOtherId(chosen);
    setKeepsOther(found !== undefined && timesNamed(found) > timesNamed(actor));
  };
  const submit = async () => {
    if (!other) return null;
    const [from, into] = keepsOther ? [actor, other] : [other, actor];
    const shown = isShown(from.id);
    if (!(await mergeActors(from, into))) return null;
    if (shown) openTab({ kind: 'actor', id: into.id });
    else select({ kind: 'actor', id: into.id });
    return null;
  };
  return (
    <FormDialog
      title={t('actor.merge.title', { name: actor.name })}
      submit={t('actor.merge.submit')}
      onSubmit={submit}
      onClose={onClose}
      ready={other !== undefined}
    >
      <p className={styles.lead}>{t('actor.merge.what')}</p>
      <p className={styles.label}>{t('actor.merge.other')}</p>
      <div className={styles.tokens}>
        <TokenField
          label={t('actor.merge.other')}
          tokens={other ? [{ key: other.id, label: other.name }] : []}
          find={find}
          onAdd={(option) => choose(option.id)}
          onRemove={() => choose(null)}
        />
      </div>
      {!other && <Likely actor={actor} onChoose={choose} />}
      {other && (
        <fieldset className={styles.choices}>
          <legend>{t('actor.merge.which')}</legend>
          {[actor, other].map((one) => (
            <label key={one.id} className={styles.choice}>
              <input
                type="radio"
                name="keep"
                checked={keepsOther === (one === other)}
                onChange={() => setKeepsOther(one === other)}
              />
              {t('actor.merge.keep', {
                name: one.name,
                named: namedInWords(one),
              })}
            </label>
          ))}
        </fieldset>
      )}
    </FormDialog>
  );
}

/** Whose names are like those of the actor. */
function Likely({ actor, onChoose }: { actor: Actor; onChoose: (id: string) => void }) {
  const { t } = useMessages();
  const { data } = useOperation('actor.similar', { name: actor.name, without: actor.id, limit: 5 });
  if (!data || data.actors.length === 0) return null;
  return (
    <>
      <p className={styles.label}>{t('actor.merge.likely')}</p>
      <div className={styles.likely}>
        {data.actors.map(({ actor: { id, name } }) => (
          <Button key={id} onClick={() => onChoose(id)}>
            {name}
          </Button>
        ))}
      </div>
    </>
  );
}

function isShown(id: string): boolean {
  const { tabs, active } = useWorkspace.getState();
  const tab = tabs[active];
  return tab?.kind === 'actor' && tab.id === id;
}
