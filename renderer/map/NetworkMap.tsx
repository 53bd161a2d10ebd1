import { Download } from 'lucide-react';
import { useMemo } from 'react';
import {
  NetworkActors,
  NetworkKind,
  NORMALIZATIONS,
  Repetitions,
  type Normalization,
} from '../../db/model/network.ts';
import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { saveExport } from '../app/export/exports.ts';
import { change } from '../data/change.ts';
import { useOperation } from '../data/useOperation.ts';
import { useMessages } from '../messages/i18n.ts';
import { LabelledChoice } from '../inspector/fields/LabelledChoice.tsx';
import { createKept } from '../state/kept.ts';
import { Button } from '../ui/Button.tsx';
import { aroundIn } from './drawing/around.ts';
import { drawNetwork, largestWeight } from './drawing/fromNetwork.ts';
import { legendOf } from './drawing/lineStyles.ts';
import { EmptyMap } from './EmptyMap.tsx';
import { MapStage } from './MapStage.tsx';
import styles from './MapView.module.css';
import { NetworkSummary } from './NetworkSummary.tsx';
import { useLook } from './useLook.ts';
import { formatWeight } from './words.ts';

const useKind = createKept<NetworkKind>('actorIssue');
const useActors = createKept<NetworkActors>('party');
const useNormalization = createKept<Normalization>('none');
const useRepetitions = createKept<Repetitions>('oncePerSource');
const useLeast = createKept(0);

/** Actor networks: who speaks of what, who agrees with whom, who contradicts whom. */
export function NetworkMap({ where }: { where: PassageQuery | undefined }) {
  const { t } = useMessages();
  const { look, isolate, back } = useLook();
  const [kind, setKind] = useKind();
  const [actors, setActors] = useActors();
  const [wanted, setNormalization] = useNormalization();
  const [repetitions, setRepetitions] = useRepetitions();
  const [least, setLeast] = useLeast();
  const normalization = NORMALIZATIONS[kind].includes(wanted) ? wanted : 'none';
  const asked = { kind, actors, normalization, repetitions, ...(where && { where }) };
  const { data, error, isPlaceholderData } = useOperation('network.read', asked, { keep: true });

  const largest = data ? largestWeight(data) : 0;
  const threshold = Math.min(least, largest);
  const drawing = useMemo(() => {
    // What was asked before has ties of another kind.
    if (!data || isPlaceholderData) return null;
    return aroundIn(drawNetwork(data, kind, threshold), look.around);
  }, [data, isPlaceholderData, kind, threshold, look.around]);
  const legend = useMemo(() => legendOf(drawing?.ties ?? [], [], ({ label }) => label), [drawing]);
  const save = async (format: 'graphml' | 'csv') =>
    saveExport(await change('export.network', { ...asked, format }));

  return (
    <MapStage
      key={`${kind} ${actors}`}
      map="network"
      drawing={drawing}
      error={error}
      within={where}
      legend={legend}
      look={JSON.stringify(look.around)}
      isolate={isolate}
      back={back}
      summary={data && <NetworkSummary network={data} within={where} />}
      tools={
        <>
          <LabelledChoice
            label={t('map.network.kind')}
            value={kind}
            options={NetworkKind.options}
            nameOf={(one) => t(`map.network.kinds.${one}`)}
            onChange={setKind}
          />
          <LabelledChoice
            label={t('map.network.actors')}
            value={actors}
            options={NetworkActors.options}
            nameOf={(one) => t(`map.network.actorsAre.${one}`)}
            onChange={setActors}
          />
          <LabelledChoice
            label={t('map.network.normalization')}
            value={normalization}
            options={NORMALIZATIONS[kind]}
            nameOf={(one) => t(`map.network.normalizations.${one}`)}
            onChange={setNormalization}
          />
          <LabelledChoice
            label={t('map.network.repetitions')}
            value={repetitions}
            options={Repetitions.options}
            nameOf={(one) => t(`map.network.repeated.${one}`)}
            onChange={setRepetitions}
          />
          <label className={styles.threshold}>
            {t('map.network.threshold', { weight: formatWeight(threshold) })}
            <input
              type="range"
              min={0}
              max={largest}
              step={normalization === 'none' ? 1 : largest / 50 || 1}
              value={threshold}
              disabled={largest === 0}
              onChange={(event) => setLeast(event.target.valueAsNumber)}
            />
          </label>
          <Button look="quiet" onClick={() => void save('graphml')}>
            <Download size={14} aria-hidden /> {t('map.save.graphml')}
          </Button>
          <Button look="quiet" onClick={() => void save('csv')}>
            <Download size={14} aria-hidden /> {t('map.save.csv')}
          </Button>
        </>
      }
      empty={<EmptyMap map="network" filtered={where !== undefined} />}
    />
  );
}
