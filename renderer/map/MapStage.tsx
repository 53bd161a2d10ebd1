import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { InputOf } from '../../db/api/contract.ts';
import type { ApiError } from '../../db/api/errors.ts';
import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { useMessages } from '../messages/i18n.ts';
import { announce } from '../ui/announce.ts';
import { OperationState } from '../ui/OperationState.tsx';
import { GraphCanvas, type CanvasHandle } from './canvas/GraphCanvas.tsx';
import type { Drawing, DrawnNode, DrawnTie, Place } from './drawing/drawing.ts';
import type { LegendEntry } from './drawing/lineStyles.ts';
import { useLayout } from './layout/useLayout.ts';
import { Legend } from './Legend.tsx';
import { MapCard } from './MapCard.tsx';
import { MapHints } from './MapHints.tsx';
import { MapToolbar } from './MapToolbar.tsx';
import styles from './MapView.module.css';
import { inspectNode, openNode, openPassagesOf } from './nodeActions.ts';
import type { NodeActions } from './nodeKeys.ts';
import { NodeList } from './panel/NodeList.tsx';
import { placeNodes } from './placeNodes.ts';
import { nodeName } from './words.ts';

interface MapStageProps {
  /** Which map it is, for what a person puts somewhere. */
  map: InputOf<'map.place'>['map'];
  /** Null until it is known. */
  drawing: Drawing | null;
  error: ApiError | null;
  within: PassageQuery | undefined;
  legend: readonly LegendEntry[];
  /** What is looked at; the view fits itself to it when it changes. Null: not known yet. */
  look: string | null;
  expand?: (id: string) => void;
  isolate: (id: string) => void;
  back: (() => void) | null;
  /** How much of it is shown, in words. */
  summary: ReactNode;
  /** What this map alone can be asked. */
  tools?: ReactNode;
  empty: ReactNode;
}

/** A map with everything that can be done with it, whatever it shows. */
export function MapStage(props: MapStageProps) {
  const { map, drawing, within, legend, look, expand, isolate, back } = props;
  const { t } = useMessages();
  const canvas = useRef<CanvasHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const { places, settled, put, forget } = useLayout(drawing);
  const [chosen, setChosen] = useState<string | null>(null);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const nodes = settled?.nodes ?? NO_NODES;
  const ties = useMemo(
    () => settled?.ties.filter(({ style }) => !off.has(style)) ?? [],
    [settled, off],
  );
  const dashes = useMemo(() => new Map(legend.map((one) => [one.style, one.dashes])), [legend]);
  const current = nodes.some(({ id }) => id === chosen) ? chosen : null;

  // What is new to look at is shown whole, from its first frame; what only changed stays as it was.
  const fitted = useRef<string | null>(null);
  const isThere = settled !== null && settled === drawing;
  useLayoutEffect(() => {
    if (!isThere || look === null || fitted.current === look) return;
    fitted.current = look;
    canvas.current?.fit();
  }, [isThere, look]);

  const pinAt = (id: string, place: Place | null) => void placeNodes(map, [{ id, place }]);
  const actions: NodeActions = {
    open: (node) => openNode(node, within),
    inspect: inspectNode,
    passages: (node) => openPassagesOf(node.where, within, node.label),
    ...(expand && {
      expand: ({ id, more }: DrawnNode) => {
        if (more > 0) expand(id);
        announce(t('map.expanded', { count: more }));
      },
    }),
    isolate: ({ id, label }) => {
      isolate(id);
      announce(t('map.isolated', { label }));
    },
    pin: ({ id, label, pin }) => {
      pinAt(id, pin ? null : places.get(id)!);
      announce(t(pin ? 'map.unpinned' : 'map.pinnedNow', { label }));
    },
    back: () => back?.(),
  };
  const onTie = (tie: DrawnTie) => {
    const labelOf = (id: string) => nodes.find((node) => node.id === id)?.label ?? '';
    openPassagesOf(
      tie.where,
      within,
      t('map.tieTitle', { from: labelOf(tie.from), label: tie.label, to: labelOf(tie.to) }),
    );
  };
  const arrangeAnew = async () => {
    const pinned = nodes.filter(({ pin }) => pin).map(({ id }) => ({ id, place: null }));
    if (pinned.length > 0 && !(await placeNodes(map, pinned))) return;
    fitted.current = null;
    forget();
  };

  if (!drawing || !settled) {
    return (
      <>
        {props.tools && <div className={styles.bar}>{props.tools}</div>}
        <OperationState error={props.error} />
      </>
    );
  }
  if (drawing.nodes.length === 0) {
    return (
      <>
        {props.tools && <div className={styles.bar}>{props.tools}</div>}
        {props.empty}
      </>
    );
  }
  return (
    <>
      <MapToolbar
        searchField={search}
        nodes={nodes}
        onFind={(id) => {
          setChosen(id);
          canvas.current?.focus(id);
        }}
        canvas={canvas}
        name={t(`map.of.${map}`)}
        legend={legend}
        back={back}
        onArrange={() => void arrangeAnew()}
        summary={props.summary}
        tools={props.tools}
      />
      <div className={styles.columns}>
        <GraphCanvas
          handle={canvas}
          label={t('map.picture', { name: t(`map.of.${map}`) })}
          nodes={nodes}
          ties={ties}
          places={places}
          dashes={dashes}
          nameOf={nodeName}
          current={current}
          onCurrent={setChosen}
          onPut={put}
          onDrop={pinAt}
          onTie={onTie}
          onSearch={() => search.current?.focus()}
          actions={actions}
          card={(under) => <MapCard under={under} nodes={nodes} />}
        />
        <NodeList
          nodes={nodes}
          ties={ties}
          current={current}
          onCurrent={setChosen}
          onSearch={() => search.current?.focus()}
          onTie={onTie}
          actions={actions}
        />
      </div>
      <Legend
        nodes={nodes}
        entries={legend}
        off={off}
        onToggle={(style) => setOff((before) => toggled(before, style))}
      />
      <MapHints expand={expand !== undefined} />
    </>
  );
}

const NO_NODES: readonly DrawnNode[] = [];

function toggled(set: ReadonlySet<string>, one: string): ReadonlySet<string> {
  const after = new Set(set);
  if (!after.delete(one)) after.add(one);
  return after;
}
