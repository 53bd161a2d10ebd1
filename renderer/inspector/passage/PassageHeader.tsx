import { Copy, Link2, LocateFixed, Trash2 } from 'lucide-react';
import { shownKey } from '../../commands/keys.ts';
import { runCommand } from '../../commands/registry.ts';
import type { CommandId } from '../../commands/table.ts';
import type { Passage } from '../../../db/model/passage.ts';
import { stancesOf } from '../../data/passageTags.ts';
import { useTags } from '../../data/tags.ts';
import { useMessages } from '../../messages/i18n.ts';
import { goToPassage } from '../../state/workspace.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import styles from '../Inspector.module.css';

/** What a passage is, and what can be done with it as a whole. */
export function PassageHeader({ passage }: { passage: Passage }) {
  const { t } = useMessages();
  const stances = stancesOf(passage, useTags());
  const named = (words: string, command: CommandId) => `${words} (${shownKey(command)})`;
  return (
    <header className={styles.header}>
      <h2>
        {stances.length === 0 && t('inspector.kind.passage')}
        {stances.map(({ id: stance, name, color, letter }) => (
          <span key={stance}>
            <StanceMark color={color} letter={letter} /> {name}
          </span>
        ))}
      </h2>
      <IconButton
        icon={LocateFixed}
        label={t('inspector.passage.goTo')}
        onClick={() => goToPassage(passage)}
      />
      <IconButton
        icon={Link2}
        label={named(t('inspector.passage.link'), 'passage.link')}
        onClick={() => runCommand('passage.link')}
      />
      <IconButton
        icon={Copy}
        label={named(t('inspector.passage.copy'), 'passage.copy')}
        onClick={() => runCommand('passage.copy')}
      />
      <IconButton
        icon={Trash2}
        label={named(t('inspector.passage.delete'), 'passage.delete')}
        onClick={() => runCommand('passage.delete')}
      />
    </header>
  );
}
