import { attempt } from '../data/attempt.ts';
import { offerUndo } from '../data/undo.ts';
import { useOperation } from '../data/useOperation.ts';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { reportError } from '../ui/toasts.ts';
import styles from './dialogs.module.css';
import { resultLine } from './tagActions.ts';

/** The codebooks that Parley brings along, each with a button that adds its tags. */
export function StarterList({ onAdded }: { onAdded?: () => void }) {
  const { t } = useMessages();
  const { data } = useOperation('codebook.starters', {});
  const add = async (id: string, title: string) => {
    const { value, error } = await attempt('codebook.addStarter', { id });
    if (error) return reportError(error);
    onAdded?.();
    await offerUndo(t('codebook.starters.added', { title, result: resultLine(value) }));
  };
  return (
    <ul className={styles.starters}>
      {data?.starters.map(({ id, title, description, tags }) => (
        <li key={id} className={styles.starter}>
          <h3>{title}</h3>
          <p>{description}</p>
          <Button
            aria-label={t('codebook.starters.addNamed', { title })}
            onClick={() => void add(id, title)}
          >
            {t('codebook.starters.add', { count: tags, number: formatNumber(tags) })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
