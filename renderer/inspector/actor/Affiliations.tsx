import { X } from 'lucide-react';
import type { Actor, Affiliation } from '../../../db/model/actor.ts';
import { change } from '../../data/change.ts';
import { useMessages } from '../../messages/i18n.ts';
import { select } from '../../state/workspace.ts';
import { EditableText } from '../../ui/EditableText.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useActorOptions } from '../../ui/nameOptions.ts';
import { TokenField } from '../../ui/TokenField.tsx';
import type { Option } from '../../ui/TypeAhead.tsx';
import { DateText } from '../fields/DateText.tsx';
import { Section } from '../fields/Section.tsx';
import styles from './Affiliations.module.css';

const LONGEST_ROLE = 300;

interface AffiliationsProps {
  actor: Actor;
  /** Null when it could not be saved; why has been shown then. */
  onChange: (affiliations: Affiliation[]) => Promise<Actor | null>;
}

/** What an actor belongs to, as what, and from when to when. */
export function Affiliations({ actor, onChange }: AffiliationsProps) {
  const { t } = useMessages();
  const find = useActorOptions({ without: new Set([actor.id]) });
  const all: Affiliation[] = actor.affiliations.map(({ actorId, role, from, to }) => ({
    actorId,
    role,
    from,
    to,
  }));

  const set = async (index: number, fields: Partial<Affiliation>): Promise<null> => {
    await onChange(all.map((one, at) => (at === index ? { ...one, ...fields } : one)));
    return null;
  };
  const add = async ({ id, value, label }: Option) => {
    const actorId = id ?? (await change('actor.create', { name: value ?? label }))?.id;
    if (actorId) await onChange([...all, { actorId, role: null, from: null, to: null }]);
  };
  return (
    <Section title={t('inspector.actor.affiliations')}>
      <ul className={styles.list}>
        {actor.affiliations.map(({ actorId, name, role, from, to }, index) => (
          <li key={`${actorId} ${index}`} className={styles.affiliation}>
            <button
              type="button"
              className={styles.name}
              onClick={() => select({ kind: 'actor', id: actorId })}
            >
              {name}
            </button>
            <IconButton
              icon={X}
              label={t('common.remove', { name })}
              onClick={() => void onChange(all.filter((_, at) => at !== index))}
            />
            <div className={styles.details}>
              <EditableText
                label={t('inspector.actor.role')}
                value={role ?? ''}
                placeholder={t('inspector.actor.addRole')}
                onSave={async (text) =>
                  text.length > LONGEST_ROLE
                    ? t('inspector.problem.long')
                    : set(index, { role: text === '' ? null : text })
                }
              />
              {' · '}
              <DateText
                label={t('inspector.from')}
                value={from}
                placeholder={t('inspector.actor.addFrom')}
                onSave={(date) => set(index, { from: date })}
              />
              {' – '}
              <DateText
                label={t('inspector.to')}
                value={to}
                placeholder={t('inspector.actor.addTo')}
                onSave={(date) => set(index, { to: date })}
              />
            </div>
          </li>
        ))}
      </ul>
      <TokenField
        label={t('inspector.actor.addAffiliation')}
        tokens={[]}
        find={find}
        placeholder={t('inspector.actor.addAffiliation')}
        onAdd={(option) => void add(option)}
        onRemove={() => {}}
      />
    </Section>
  );
}
