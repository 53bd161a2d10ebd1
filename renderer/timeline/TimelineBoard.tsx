import { useMemo, useRef, useState } from 'react';
import type { Timeline } from '../../db/model/timeline.ts';
import { useTags } from '../data/tags.ts';
import { useOperation } from '../data/useOperation.ts';
import { Legend } from '../map/Legend.tsx';
import { useMessages } from '../messages/i18n.ts';
import { announce } from '../ui/announce.ts';
import { eventEntries, type Entry } from './drawing/entries.ts';
import { inspectEntry, openEntry, openLane, type Asked } from './openEntry.ts';
import { saveTimelinePicture } from './picture/saveTimelinePicture.ts';
import { stancesSeen } from './legend.ts';
import { Stage, type StageDrawing } from './stage/Stage.tsx';
import { looksOf } from './stances.ts';
import { middleOf, wholeOf, zoomed, type TimeView } from './time/timeView.ts';
import { TimelineHints } from './TimelineHints.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { TimelineToolbar } from './TimelineToolbar.tsx';
import { LINKS_OF, useLinks, type LinksOf } from './useLinks.ts';
import { daysOf, shortDaysOf } from './words.ts';

interface TimelineBoardProps {
  timeline: Timeline;
  extent: NonNullable<Timeline['extent']>;
  asked: Asked;
  /** Null: everything. */
  view: TimeView | null;
  onView: (view: TimeView | null) => void;
}

/** How far one comes nearer at once. */
const STEP = 1.6;

/** The time line with everything that can be done with it. */
export function TimelineBoard({ timeline, extent, asked, view, onView }: TimelineBoardProps) {
  const { t } = useMessages();
  const drawing = useRef<() => StageDrawing>(null);
  const { all } = useTags();
  const looks = useMemo(() => looksOf(all), [all]);
  const stances = useMemo(() => stancesSeen(timeline, looks), [timeline, looks]);
  const { data } = useOperation('event.list', {});
  const events = useMemo(() => eventEntries(data?.events ?? []), [data]);
  const [current, setCurrent] = useState<Entry | null>(null);
  const [linksOf, setLinksOf] = useState<LinksOf>('none');
  const ids = useMemo(() => [...new Set(timeline.items.map(({ id }) => id))], [timeline]);
  const links = useLinks(linksOf, ids, current?.kind === 'item' ? current.item.id : null);

  const whole = useMemo(() => wholeOf(extent), [extent]);
  const seen = view ?? whole;
  const zoom = (direction: 1 | -1 | 0) => {
    const at = current && middleOf(current);
    const isSeen = at !== null && at > seen.from && at < seen.to;
    const next =
      direction === 0
        ? whole
        : zoomed(seen, STEP ** direction, isSeen ? at : middleOf(seen), whole);
    onView(direction === 0 ? null : next);
    announce(daysOf(next));
  };
  const changeLinks = (of: LinksOf) => {
    setLinksOf(of);
    announce(t(`timeline.links.${of}`));
  };
  return (
    <>
      <TimelineToolbar
        timeline={timeline}
        asked={asked}
        days={shortDaysOf(seen)}
        linksOf={linksOf}
        onLinksOf={changeLinks}
        onZoom={zoom}
        onSave={(format) =>
          void saveTimelinePicture(drawing.current!(), format, {
            asked,
            days: daysOf(seen),
            stances,
            links: links.legend.filter(({ style }) => !links.off.has(style)),
          })
        }
      />
      <Stage
        handle={drawing}
        timeline={timeline}
        events={events}
        asked={asked}
        looks={looks}
        links={links}
        view={seen}
        whole={whole}
        onView={onView}
        current={current}
        onCurrent={setCurrent}
        onOpen={(entry) =>
          openEntry(
            entry,
            timeline.lanes.find(({ key }) => key === entry.lane),
            asked,
          )
        }
        onInspect={inspectEntry}
        onOpenLane={(lane) => openLane(lane, asked)}
        onZoom={zoom}
        onChangeLinks={() =>
          changeLinks(LINKS_OF[(LINKS_OF.indexOf(linksOf) + 1) % LINKS_OF.length]!)
        }
      />
      {links.legend.length > 0 && (
        <Legend nodes={[]} entries={links.legend} off={links.off} onToggle={links.toggle} />
      )}
      <TimelineLegend stances={stances} isCounted={timeline.bins.length > 0} />
      <TimelineHints />
    </>
  );
}
