import { useState } from 'react';
import type { ActorOverview } from '../../db/model/actorOverview.ts';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { binsOf } from './chart.ts';
import { MonthsChart } from './MonthsChart.tsx';
import { MonthsTable } from './MonthsTable.tsx';
import { Part } from './Part.tsx';

/** How much was said by, to and about it in each month: drawn, or as a table. */
export function OverTime({ overview, name }: { overview: ActorOverview; name: string }) {
  const { t } = useMessages();
  const [table, setTable] = useState(false);
  const bins = binsOf(overview.months);
  return (
    <Part
      title={t('actor.time.title')}
      wide
      empty={bins.length === 0 && t('actor.time.none')}
      action={
        bins.length > 0 && (
          <Button look="quiet" onClick={() => setTable(!table)}>
            {t(table ? 'actor.time.asChart' : 'actor.time.asTable')}
          </Button>
        )
      }
    >
      {table ? (
        <MonthsTable overview={overview} bins={bins} name={name} />
      ) : (
        <MonthsChart overview={overview} bins={bins} name={name} />
      )}
    </Part>
  );
}
