import type { ActorRef } from '../../../db/model/actor.ts';
import { select } from '../../state/workspace.ts';
import { useActorOptions } from '../../ui/nameOptions.ts';
import { TokenField } from '../../ui/TokenField.tsx';

interface ActorFieldProps {
  label: string;
  actors: readonly ActorRef[];
  /** Given the ids of all, and the name of one that is to be created. */
  onChange: (actors: string[]) => void;
  placeholder?: string;
  /** Stands between them where their order matters. */
  joint?: string;
}

/** Some actors; their names lead to them, unknown ones are created. */
export function ActorField({ label, actors, onChange, placeholder, joint }: ActorFieldProps) {
  const ids = actors.map(({ id }) => id);
  const find = useActorOptions({ without: new Set(ids) });
  return (
    <TokenField
      label={label}
      tokens={actors.map(({ id, name }) => ({
        key: id,
        label: name,
        onOpen: () => select({ kind: 'actor', id }),
      }))}
      find={find}
      onAdd={({ id, label: name, value }) => onChange([...ids, id ?? value ?? name])}
      onRemove={({ key }) => onChange(ids.filter((id) => id !== key))}
      placeholder={placeholder}
      joint={joint}
    />
  );
}
