import { useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import type { Header } from '../../../db/model/passageTable.ts';
import type { Timeline } from '../../../db/model/timeline.ts';
import { bareKey } from '../../map/nodeKeys.ts';
import { useMessages } from '../../messages/i18n.ts';
import type { Entry, EventEntry } from '../drawing/entries.ts';
import { LANE_PAD, type LaneBox } from '../drawing/layOut.ts';
import { drawLinks } from '../drawing/links.ts';
import { foundAgain } from '../drawing/moves.ts';
import { ROW, xOf } from '../drawing/pack.ts';
import type { Asked } from '../openEntry.ts';
import type { StanceLooks } from '../stances.ts';
import { middleOf, revealing, type TimeView } from '../time/timeView.ts';
import type { ShownLinks } from '../useLinks.ts';
import { laneName } from '../words.ts';
import { Axis, AXIS } from './Axis.tsx';
import { Card } from './Card.tsx';
import { Grid } from './Grid.tsx';
import { LaneEntries } from './LaneEntries.tsx';
import { LaneList } from './LaneList.tsx';
import { LinkLines } from './LinkLines.tsx';
import { markPointer, placedAt } from './markPointer.ts';
import styles from './Stage.module.css';
import { actOnPlaced, actOnWhole, type StageActions } from './stageKeys.ts';
import { TimeThumb } from './TimeThumb.tsx';
import { useCard } from './useCard.ts';
import { useFocus } from './useFocus.ts';
import { useLayout } from './useLayout.ts';
import { usePointer } from './usePointer.ts';
import { useWidth } from './useWidth.ts';

/** What a picture of the stage is made of. */
export interface StageDrawing {
  head: SVGSVGElement;
  body: SVGSVGElement;
  boxes: readonly LaneBox[];
}

interface StageProps {
  handle: Ref<() => StageDrawing>;
  timeline: Timeline;
  events: readonly EventEntry[];
  asked: Asked;
  looks: StanceLooks;
  links: ShownLinks;
  view: TimeView;
  whole: TimeView;
  onView: (view: TimeView) => void;
  /** What had the focus last. */
  current: Entry | null;
  onCurrent: (entry: Entry) => void;
  onOpen: (entry: Entry) => void;
  onInspect: (entry: Entry) => void;
  onOpenLane: (lane: Header) => void;
  onZoom: StageActions['zoom'];
  onChangeLinks: () => void;
}

/**
 * Lanes along an axis, events across them. The keys go from mark to mark; on the whole they move the
 * view. It is an application to a screen reader, so that arrows reach it; each lane is a list in it.
 */
export function Stage(props: StageProps) {
  const { timeline, asked, looks, links, view, whole, current } = props;
  const { t } = useMessages();
  const stage = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<SVGSVGElement>(null);
  const body = useRef<SVGSVGElement>(null);
  const { width, measured } = useWidth();
  const layout = useLayout(timeline, props.events, view, whole, width);
  const { boxes, scale, offset, lanes, byKey, eventRows } = layout;
  const drawn = useMemo(() => drawLinks(links.links, boxes), [links.links, boxes]);
  const { card, show, hide } = useCard(stage);
  const focus = useFocus(scroller);
  const stop = byKey.get(current?.key ?? '') ?? lanes.flat().find(layout.isSeen);
  useImperativeHandle(props.handle, () => () => ({
    head: head.current!,
    body: body.current!,
    boxes,
  }));

  const setView = (next: TimeView) => {
    hide();
    props.onView(next);
  };
  const actions: StageActions = {
    goTo(placed) {
      if (!placed) return;
      props.onCurrent(placed.entry);
      const next = revealing(view, placed.entry, whole);
      if (next === view) focus.give(placed.entry.key);
      else {
        focus.giveOnceDrawn(placed.entry.key);
        setView(next);
      }
    },
    open: ({ entry }) => props.onOpen(entry),
    inspect: ({ entry }) => props.onInspect(entry),
    openLane({ entry }) {
      const lane = timeline.lanes.find(({ key }) => key === entry.lane);
      if (lane) props.onOpenLane(lane);
    },
    leave: () => scroller.current?.focus(),
    enter() {
      const again = current && foundAgain(lanes, current, xOf(scale, middleOf(current)));
      actions.goTo(again ?? stop ?? null);
    },
    zoom: props.onZoom,
    changeLinks: props.onChangeLinks,
    setView,
  };
  const pointer = usePointer(scroller, {
    view,
    whole,
    perPixel: (view.to - view.from) / Math.max(1, width),
    left: () => body.current!.getBoundingClientRect().left,
    onView: setView,
  });
  const marks = markPointer(byKey, {
    show,
    hide,
    onOpen: props.onOpen,
    onInspect: props.onInspect,
  });

  const shared = { layout, stop, current: current?.key ?? null, looks };
  const headHeight = AXIS + (eventRows > 0 ? eventRows * ROW + LANE_PAD : 0);
  const shown = card && byKey.get(card.key);
  return (
    <div ref={stage} className={styles.stage}>
      <div
        ref={scroller}
        className={styles.scroller}
        role="application"
        aria-label={t('timeline.picture')}
        // Its keys move the view; what is drawn in it has the focus one by one.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        style={{ scrollPaddingTop: headHeight + LANE_PAD }}
        onKeyDown={(event) => {
          const key = bareKey(event);
          if (key === null || (event.target as Element).closest('[data-lanes]')) return;
          const placed = placedAt(event, byKey);
          if (
            (placed && actOnPlaced(key, placed, lanes, actions)) ||
            actOnWhole(key, view, whole, actions)
          ) {
            event.preventDefault();
          }
        }}
        onFocus={(event) => {
          focus.onFocus();
          const placed = placedAt(event, byKey);
          if (placed) props.onCurrent(placed.entry);
          show(event.target);
        }}
        onBlur={(event) => {
          focus.onBlur(event);
          hide();
        }}
        onScroll={hide}
        {...marks}
        {...pointer}
      >
        <div className={styles.head}>
          <span className={styles.corner}>{eventRows > 0 && t('timeline.events')}</span>
          <svg ref={head} className={styles.drawing} height={headHeight}>
            <g fontFamily="var(--sans)">
              <Axis view={view} scale={scale} width={width} />
              <LaneEntries
                name={t('timeline.events')}
                placed={layout.events}
                top={AXIS + LANE_PAD / 2}
                most={0}
                {...shared}
              />
            </g>
          </svg>
        </div>
        <div className={styles.body}>
          <LaneList boxes={boxes} lanes={asked.lanes} onOpen={props.onOpenLane} />
          <div ref={measured}>
            <svg ref={body} className={styles.drawing} height={layout.height}>
              <g fontFamily="var(--sans)">
                <Grid view={view} layout={layout} />
                <LinkLines
                  drawn={drawn}
                  links={links}
                  offset={offset}
                  within={width}
                  current={current?.kind === 'item' ? current.item.id : null}
                />
                {boxes.map(({ lane, top, placed, most }) => (
                  <LaneEntries
                    key={lane.key}
                    name={laneName(lane, asked.lanes)}
                    placed={placed}
                    top={top}
                    most={most}
                    {...shared}
                  />
                ))}
              </g>
            </svg>
          </div>
        </div>
      </div>
      <TimeThumb view={view} whole={whole} onView={setView} />
      {shown && (
        <div
          className={styles.card}
          style={{ left: card.left, top: card.top }}
          data-card={card.isAbove ? 'above' : 'below'}
          aria-hidden
        >
          <Card entry={shown.entry} looks={looks} />
        </div>
      )}
    </div>
  );
}
