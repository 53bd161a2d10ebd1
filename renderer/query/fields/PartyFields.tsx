import { useState } from 'react';
import { useMessages } from '../../messages/i18n.ts';
import { Choice } from '../../inspector/fields/Choice.tsx';
import { testsWith, type FieldsProps } from './fieldsProps.ts';
import { SomeActors } from './SomeActors.tsx';
import styles from './fields.module.css';

const ROLES = ['speaker', 'addressee', 'requiredOf'] as const;

/** Some parties, and what part they have. */
export function PartyFields({ label, tests, onChange }: FieldsProps) {
  const { t } = useMessages();
  const parties = testsWith(tests, 'party');
  const [role, setRole] = useState(parties[0]?.role ?? 'speaker');
  const change = (names: readonly string[], as = role) => {
    setRole(as);
    onChange(names.map((party) => ({ party, ...(as !== 'speaker' && { role: as }) })));
  };
  const named = parties.flatMap(({ party }) => party ?? []);
  return (
    <>
      <SomeActors label={label} actors={named} onChange={change} />
      <label className={styles.line}>
        {t('query.fields.partyRole')}
        <Choice
          label={t('query.fields.partyRole')}
          value={role}
          options={ROLES.map((value) => ({ value, name: t(`query.fields.partyRoles.${value}`) }))}
          onChange={(as) => as && change(named, as)}
        />
      </label>
    </>
  );
}
