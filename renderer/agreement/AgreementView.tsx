import { useOperation } from '../data/useOperation.ts';
import { LabelledChoice } from '../inspector/fields/LabelledChoice.tsx';
import { useMessages } from '../messages/i18n.ts';
import { createKept } from '../state/kept.ts';
import { OperationState } from '../ui/OperationState.tsx';
import styles from './AgreementView.module.css';
import { EmptyAgreement } from './EmptyAgreement.tsx';
import { Figures } from './figures/Figures.tsx';
import { ModePicker, type Mode } from './ModePicker.tsx';
import type { Pair } from './pair.ts';
import { Worklist } from './worklist/Worklist.tsx';

const useWanted = createKept<Partial<Pair>>({});
const useMode = createKept<Mode>('figures');

/** How far two coders agree: in figures, and where they do not. */
export function AgreementView() {
  const { t } = useMessages();
  const { data, error } = useOperation('coder.list', {});
  const [wanted, setWanted] = useWanted();
  const [mode, setMode] = useMode();
  const names = data?.coders.map(({ name }) => name) ?? [];
  const first = names.find((name) => name === wanted.first) ?? names[0];
  const second =
    names.find((name) => name === wanted.second && name !== first) ??
    names.find((name) => name !== first);
  const pair = first !== undefined && second !== undefined ? { first, second } : null;
  return (
    <section className={styles.view} aria-labelledby="agreement-title">
      <header className={styles.header}>
        <h1 id="agreement-title" className={styles.title}>
          {t('agreement.title')}
        </h1>
        {pair && (
          <>
            <LabelledChoice
              label={t('agreement.first')}
              value={pair.first}
              options={names}
              nameOf={(name) => name}
              // Whom one chooses here may be the other so far; then the two change places.
              onChange={(name) => setWanted({ first: name, second: other(pair, name) })}
            />
            <LabelledChoice
              label={t('agreement.second')}
              value={pair.second}
              options={names}
              nameOf={(name) => name}
              onChange={(name) =>
                setWanted({ second: name, first: name === pair.first ? pair.second : pair.first })
              }
            />
            <ModePicker mode={mode} onMode={setMode} />
          </>
        )}
      </header>
      {!data && <OperationState error={error} />}
      {data && !pair && <EmptyAgreement coders={names} unnamed={data.unnamed} />}
      {pair && <Compared key={`${pair.first} ${pair.second}`} pair={pair} mode={mode} />}
    </section>
  );
}

function other({ first, second }: Pair, chosen: string): string {
  return chosen === second ? first : second;
}

function Compared({ pair, mode }: { pair: Pair; mode: Mode }) {
  const { data, error } = useOperation('agreement.read', { ...pair }, { keep: true });
  if (!data) return <OperationState error={error} />;
  return mode === 'figures' ? (
    <Figures pair={pair} agreement={data} />
  ) : (
    <Worklist pair={pair} counts={data.counts} />
  );
}
