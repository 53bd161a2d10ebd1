import { useState } from 'react';
import { ActorRole } from '../../../db/model/passageQuery.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Check, Checks } from './Check.tsx';
import { testsWith, type FieldsProps } from './fieldsProps.ts';
import { SomeActors } from './SomeActors.tsx';

/** Some actors, in which parts they are named, and with whom. */
export function ActorFields({ label, tests, onChange }: FieldsProps) {
  const { t } = useMessages();
  const actors = testsWith(tests, 'actor');
  const [roles, setRoles] = useState<readonly ActorRole[]>(actors[0]?.roles ?? []);
  const [members, setMembers] = useState(actors[0]?.members ?? false);
  const change = (names: readonly string[], as = roles, withMembers = members) => {
    setRoles(as);
    setMembers(withMembers);
    onChange(
      names.map((actor) => ({
        actor,
        ...(as.length > 0 && { roles: [...as] }),
        ...(withMembers && { members: true }),
      })),
    );
  };
  const named = actors.map(({ actor }) => actor);
  return (
    <>
      <SomeActors label={label} actors={named} onChange={change} />
      <Checks
        label={t('query.fields.roles')}
        legend
        options={ActorRole.options.map((role) => ({
          value: role,
          name: t(`query.fields.role.${role}`),
        }))}
        chosen={roles}
        onChange={(as) => change(named, as)}
      />
      <Check
        label={t('query.fields.members')}
        checked={members}
        onChange={(withMembers) => change(named, roles, withMembers)}
      />
    </>
  );
}
