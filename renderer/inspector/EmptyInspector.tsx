import { shownKey } from '../commands/keys.ts';
import { useMessages } from '../messages/i18n.ts';
import { Key } from '../ui/Key.tsx';
import styles from './Inspector.module.css';

interface Step {
  keys: readonly string[];
  words: string;
}

/** Shown while nothing is selected: how a passage is made, step by step, with its keys. */
export function EmptyInspector() {
  const { t } = useMessages();
  const making: Step[] = [
    { keys: ['⇧ →'], words: t('inspector.empty.select') },
    { keys: [shownKey('passage.create')], words: t('inspector.empty.open') },
    { keys: ['1 … 9'], words: t('inspector.empty.stance') },
    { keys: ['abc'], words: t('inspector.empty.type') },
    { keys: ['↵'], words: t('inspector.empty.save') },
  ];
  const next: Step[] = [
    {
      keys: [shownKey('passage.next'), shownKey('passage.previous')],
      words: t('inspector.empty.walk'),
    },
    { keys: [shownKey('passage.link')], words: t('inspector.empty.link') },
    { keys: [shownKey('passage.addSpan')], words: t('inspector.empty.addSpan') },
    { keys: [shownKey('passage.edit')], words: t('inspector.empty.edit') },
    { keys: [shownKey('passage.copy')], words: t('inspector.empty.copy') },
  ];
  return (
    <>
      <header className={styles.header}>
        <h2>{t('inspector.empty.title')}</h2>
      </header>
      <p className={styles.hint}>{t('inspector.empty.intro')}</p>
      <Steps steps={making} />
      <p className={styles.hint}>{t('inspector.empty.next')}</p>
      <Steps steps={next} />
    </>
  );
}

function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ul className={styles.steps}>
      {steps.map(({ keys, words }) => (
        <li key={words}>
          <span>
            {keys.map((key) => (
              <Key key={key}>{key}</Key>
            ))}
          </span>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
