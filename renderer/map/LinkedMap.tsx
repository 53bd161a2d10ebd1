import { useMemo } from 'react';
import type { MapOf } from '../../db/model/map.ts';
import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { useOperation } from '../data/useOperation.ts';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { drawMap } from './drawing/fromMap.ts';
import { legendOf } from './drawing/lineStyles.ts';
import { EmptyMap } from './EmptyMap.tsx';
import { MapStage } from './MapStage.tsx';
import { useLook } from './useLook.ts';

/** Statements, actors or issues with what ties them. */
export function LinkedMap({ of, where }: { of: MapOf; where: PassageQuery | undefined }) {
  const { t } = useMessages();
  const { look, expand, isolate, back } = useLook();
  const { data, error, isPlaceholderData } = useOperation(
    'map.read',
    {
      of,
      ...(where && { where }),
      ...(look.around && { around: [...look.around] }),
      ...(look.with.length > 0 && { with: [...look.with] }),
    },
    { keep: true },
  );
  const { data: types } = useOperation('linkType.list', {});
  const drawing = useMemo(() => (data ? drawMap(data, of) : null), [data, of]);
  const legend = useMemo(() => {
    const linkTypes = types?.linkTypes.map(({ id }) => id) ?? [];
    return legendOf(drawing?.ties ?? [], linkTypes, ({ style, label }) =>
      style === 'belongs' ? t('map.ties.belongs') : label,
    );
  }, [drawing, types, t]);
  const { nodes = [], edges = [], total = 0, ties = 0 } = data ?? {};
  return (
    <MapStage
      map={of}
      drawing={drawing}
      error={error}
      within={where}
      legend={legend}
      look={isPlaceholderData ? null : JSON.stringify(look.around)}
      expand={expand}
      isolate={isolate}
      back={back}
      summary={[
        t('map.shown', { number: formatNumber(nodes.length), total: formatNumber(total) }),
        edges.length < ties
          ? t('map.strongestTies', {
              number: formatNumber(edges.length),
              total: formatNumber(ties),
            })
          : '',
      ]
        .filter((part) => part !== '')
        .join(' · ')}
      empty={<EmptyMap map={of} filtered={where !== undefined} />}
    />
  );
}
