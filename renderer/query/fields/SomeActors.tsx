import { useMessages } from '../../messages/i18n.ts';
import { useActorOptions } from '../../ui/nameOptions.ts';
import { TokenField } from '../../ui/TokenField.tsx';
import { useQueryNames } from '../useQueryNames.ts';

interface SomeActorsProps {
  label: string;
  /** Names or ids. */
  actors: readonly string[];
  onChange: (actors: string[]) => void;
}

/** Actors that are there already, by name. */
export function SomeActors({ label, actors, onChange }: SomeActorsProps) {
  const { t } = useMessages();
  const names = useQueryNames();
  const find = useActorOptions({ without: new Set(actors), creating: false });
  return (
    <TokenField
      label={label}
      tokens={actors.map((actor) => ({ key: actor, label: names.actor(actor) }))}
      find={find}
      placeholder={t('query.fields.typeName')}
      onAdd={({ id }) => id !== null && onChange([...actors, id])}
      onRemove={({ key }) => onChange(actors.filter((actor) => actor !== key))}
    />
  );
}
