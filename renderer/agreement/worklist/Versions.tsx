import type { Disagreement } from '../../../db/model/agreement.ts';
import { readableRuns, wordRuns } from '../../../db/text/wordRuns.ts';
import { formatDate } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Key } from '../../ui/Key.tsx';
import styles from '../AgreementView.module.css';
import type { Pair } from '../pair.ts';
import { comparedParts, type Part } from '../versions.ts';
import type { WorklistActions } from './useWorklistActions.ts';

interface VersionsProps {
  pair: Pair;
  disagreement: Disagreement;
  actions: WorklistActions;
}

/** What the two made of the same place, part by part, with what differs marked. */
export function Versions({ pair, disagreement, actions }: VersionsProps) {
  const { t } = useMessages();
  const { kind, first, second } = disagreement;
  return (
    <section className={styles.versions} aria-label={t('agreement.versions')}>
      <p className={styles.what}>{t(`agreement.explainKinds.${kind}`, { ...pair })}</p>
      <table className={styles.compared}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('agreement.part')}</span>
            </th>
            <th scope="col">{pair.first}</th>
            <th scope="col">{pair.second}</th>
          </tr>
        </thead>
        <tbody>
          {comparedParts(disagreement).map(({ part, first: one, second: other, differs }) => (
            <tr key={part} data-differs={differs || undefined} data-part={part}>
              <th scope="row">
                {t(`agreement.parts.${part}`)}
                {differs && <span className="visually-hidden"> ({t('agreement.differs')})</span>}
              </th>
              <Cell part={part} words={one} other={differs ? other : null} />
              <Cell part={part} words={other} other={differs ? one : null} />
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.buttons}>
        <Button disabled={!second} onClick={() => actions.keep('first')}>
          {t('agreement.keep', { coder: pair.first })} <Key>1</Key>
        </Button>
        <Button disabled={!first} onClick={() => actions.keep('second')}>
          {t('agreement.keep', { coder: pair.second })} <Key>2</Key>
        </Button>
        <Button look="quiet" onClick={actions.open}>
          {t('agreement.inReader')} <Key>O</Key>
        </Button>
        <Button look="quiet" onClick={actions.sideBySide}>
          {t('agreement.coders.open')} <Key>S</Key>
        </Button>
      </div>
    </section>
  );
}

interface CellProps {
  part: Part;
  words: string | null;
  /** What the other version has here, where that differs. */
  other: string | null;
}

function Cell({ part, words, other }: CellProps) {
  const { t } = useMessages();
  if (words === null) return <td className={styles.absent}>{t('agreement.notMarked')}</td>;
  if (words === '') return <td className={styles.absent}>{t('agreement.left')}</td>;
  return (
    <td dir="auto">
      {part === 'words' && other !== null ? (
        <Differing words={words} other={other} />
      ) : (
        <span className={styles.part}>{part === 'saidOn' ? formatDate(words) : words}</span>
      )}
    </td>
  );
}

/** Words with those marked that the other version has not. */
function Differing({ words, other }: { words: string; other: string }) {
  return readableRuns(wordRuns(other, words)).map(({ after, changed }, at) =>
    changed ? (
      <span key={at} className={styles.part}>
        {after}
      </span>
    ) : (
      after
    ),
  );
}
