import type { Network } from '../../db/model/network.ts';
import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import styles from './MapView.module.css';
import { openPassagesOf } from './nodeActions.ts';

interface NetworkSummaryProps {
  network: Network;
  within: PassageQuery | undefined;
}

/** How much was counted in a network, each number with its passages, and what is not shown of it. */
export function NetworkSummary({ network, within }: NetworkSummaryProps) {
  const { t } = useMessages();
  const { passages, left, where, moreNodes, moreTies } = network;
  const counted = t('map.network.counted', { count: passages, number: formatNumber(passages) });
  const leftOut = t('map.network.left', { count: left, number: formatNumber(left) });
  const open = (query: PassageQuery, title: string) => () => openPassagesOf(query, within, title);
  return (
    <>
      <button type="button" className={styles.counted} onClick={open(where, counted)}>
        {counted}
      </button>
      {left > 0 && (
        <button
          type="button"
          className={styles.counted}
          title={t('map.network.leftHint')}
          onClick={open({ not: where }, leftOut)}
        >
          {leftOut}
        </button>
      )}
      {moreNodes > 0 && ` · ${t('map.network.moreNodes', { number: formatNumber(moreNodes) })}`}
      {moreTies > 0 && ` · ${t('map.network.moreTies', { number: formatNumber(moreTies) })}`}
    </>
  );
}
