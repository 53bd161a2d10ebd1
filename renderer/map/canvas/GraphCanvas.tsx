import {
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { pointOf, sizeOfShapes } from '../drawing/camera.ts';
import type { DrawnNode, DrawnTie, Place } from '../drawing/drawing.ts';
import { labelsAtRest } from '../drawing/labels.ts';
import { nearest, type Direction } from '../drawing/nearest.ts';
import { tieAt } from '../drawing/tieAt.ts';
import { placeTies } from '../drawing/tiePaths.ts';
import type { Places } from '../layout/useLayout.ts';
import { actOnNode, bareKey, type NodeActions } from '../nodeKeys.ts';
import styles from './GraphCanvas.module.css';
import { NodeLabel } from './NodeLabel.tsx';
import { NodeMark } from './NodeMark.tsx';
import { TieMarks } from './TieMarks.tsx';
import { useCamera } from './useCamera.ts';
import { usePointer, type Under } from './usePointer.ts';

/** What the rest of the map asks of its picture. */
export interface CanvasHandle {
  svg: () => SVGSVGElement | null;
  fit: () => void;
  zoom: (direction: 1 | -1) => void;
  /** Brings a node into view and gives it the focus. */
  focus: (id: string) => void;
}

interface GraphCanvasProps {
  handle: Ref<CanvasHandle>;
  /** What a screen reader says of the whole. */
  label: string;
  nodes: readonly DrawnNode[];
  /** The ties whose kind is shown. */
  ties: readonly DrawnTie[];
  places: Places;
  dashes: ReadonlyMap<string, string>;
  nameOf: (node: DrawnNode) => string;
  current: string | null;
  onCurrent: (id: string) => void;
  onPut: (id: string, place: Place) => void;
  onDrop: (id: string, place: Place) => void;
  onTie: (tie: DrawnTie) => void;
  onSearch: () => void;
  actions: NodeActions;
  /** What is shown beside the pointer. */
  card: (under: { node: DrawnNode } | { tie: DrawnTie }) => ReactNode;
}

const PAN: Record<Direction, readonly [number, number]> = {
  ArrowLeft: [60, 0],
  ArrowRight: [-60, 0],
  ArrowUp: [0, 60],
  ArrowDown: [0, -60],
};
/** How far a node goes with Shift and an arrow, in pixels. */
const NUDGE = 16;
/** How near to a tie a hand has to come, in pixels. */
const REACH = 5.5;
const NO_LABELS = new Set<string>();

/**
 * The picture of a map. The keys go through nodes by where they lie; on the picture itself they move
 * the view. It is an application to a screen reader, so that arrows reach it; the list beside it has
 * the same as text.
 */
export function GraphCanvas(props: GraphCanvasProps) {
  const { nodes, ties, places, current, actions, nameOf } = props;
  const svg = useRef<SVGSVGElement>(null);
  const camera = useCamera();
  const [under, setUnder] = useState<Under | null>(null);
  const byId = useMemo(() => new Map(nodes.map((node) => [node.id, node])), [nodes]);
  const radii = useMemo(() => new Map(nodes.map(({ id, radius }) => [id, radius])), [nodes]);
  const tied = useMemo(() => new Set(ties.flatMap(({ from, to }) => [from, to])), [ties]);
  const { area, root, nearness, isReady } = camera;
  const placed = useMemo(() => (isReady ? placeTies(ties, places) : []), [ties, places, isReady]);
  const labelled = useMemo(
    () => (isReady ? labelsAtRest(nodes, places, { x: 0, y: 0, k: nearness }) : NO_LABELS),
    [nodes, places, nearness, isReady],
  );

  const focus = (id: string) => {
    const place = places.get(id);
    if (!place) return;
    camera.reveal(place);
    svg.current?.querySelector<SVGGElement>(`[data-node="${id}"]`)?.focus({ preventScroll: true });
  };
  const fit = () => camera.fit(places.values());
  useImperativeHandle(props.handle, () => ({
    svg: () => svg.current,
    fit,
    zoom: camera.step,
    focus,
  }));
  const pointer = usePointer(svg, camera, {
    tieAt: (place) => tieAt(placed, place, REACH / camera.now.current!.k)?.id ?? null,
    onNode: (id) => {
      focus(id);
      const node = byId.get(id);
      if (node) actions.inspect(node);
    },
    onTie: (id) => {
      const tie = ties.find((one) => one.id === id);
      if (tie) props.onTie(tie);
    },
    onDrag: props.onPut,
    onDrop: props.onDrop,
    onHover: setUnder,
  });

  const nudge = (node: DrawnNode, direction: Direction) => {
    const { x, y } = places.get(node.id)!;
    const [left, up] = PAN[direction];
    const by = NUDGE / camera.now.current!.k;
    const place = { x: x - Math.sign(left) * by, y: y - Math.sign(up) * by };
    props.onPut(node.id, place);
    props.onDrop(node.id, place);
  };
  const moveTo = (node: DrawnNode, direction: Direction) => {
    const others = [...places].filter(([id]) => id !== node.id);
    const next = nearest(places.get(node.id)!, others, direction);
    if (next !== null) focus(next);
  };
  const onNode = (key: string, shift: boolean, node: DrawnNode): boolean => {
    if (isDirection(key)) (shift ? nudge : moveTo)(node, key);
    else if (key === 'Escape') svg.current?.parentElement?.focus();
    else return actOnNode(key, node, actions);
    return true;
  };
  const onView = (key: string): boolean => {
    if (key === '+' || key === '=') camera.step(1);
    else if (key === '-') camera.step(-1);
    else if (key === '0') fit();
    else if (key === '/') props.onSearch();
    else if (isDirection(key)) camera.pan(...PAN[key]);
    else if (key === 'Enter' && nodes[0]) focus(current ?? nodes[0].id);
    else if (key === 'Backspace') actions.back();
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = bareKey(event);
    if (key === null) return;
    setUnder(null);
    const id = (event.target as Element).closest('[data-node]')?.getAttribute('data-node');
    const node = id ? byId.get(id) : undefined;
    if ((node && onNode(key, event.shiftKey, node)) || onView(key)) event.preventDefault();
  };

  const marked = under?.kind === 'node' ? under.id : current;
  const strong = useMemo(
    () =>
      under?.kind === 'tie'
        ? placed.filter(({ tie }) => tie.id === under.id)
        : placed.filter(({ tie: { from, to } }) => from === marked || to === marked),
    [placed, marked, under],
  );
  const look = { radii, dashes: props.dashes, size: sizeOfShapes(nearness) / nearness };
  return (
    <div
      ref={area}
      className={styles.area}
      role="application"
      aria-label={props.label}
      // Its keys move the view; what is drawn in it has the focus one by one.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <svg
        ref={svg}
        className={styles.svg}
        fontFamily="var(--sans)"
        data-on-tie={under?.kind === 'tie' || undefined}
        onFocus={(event) => {
          const id = event.target.getAttribute('data-node');
          if (id !== null) props.onCurrent(id);
        }}
        onDoubleClick={(event) => {
          const id = (event.target as Element).closest('[data-node]')?.getAttribute('data-node');
          const node = id ? byId.get(id) : undefined;
          if (node) actions.open(node);
        }}
        {...pointer}
      >
        <g ref={root}>
          <TieMarks ties={placed} {...look} />
          <TieMarks ties={strong} {...look} strong />
          {nodes.map((node) => {
            const place = places.get(node.id);
            return (
              isReady &&
              place && (
                <NodeMark
                  key={node.id}
                  node={node}
                  place={place}
                  name={nameOf(node)}
                  isCurrent={node.id === current}
                  isStop={node.id === (current ?? nodes[0]!.id)}
                  isFaint={!tied.has(node.id)}
                />
              )
            );
          })}
          {nodes.map((node) => {
            const place = places.get(node.id);
            return (
              place &&
              labelled.has(node.id) && (
                <NodeLabel key={node.id} node={node} place={place} isFaint={!tied.has(node.id)} />
              )
            );
          })}
        </g>
      </svg>
      {under && (
        <Card
          under={under}
          {...props}
          byId={byId}
          cameraAt={(at) => pointOf(camera.now.current!, at)}
        />
      )}
    </div>
  );
}

interface CardProps extends Pick<GraphCanvasProps, 'ties' | 'places' | 'card'> {
  under: Under;
  byId: ReadonlyMap<string, DrawnNode>;
  cameraAt: (place: Place) => Place;
}

/** What is under the pointer, in full; for the eye alone: its words are those of the node's name. */
function Card({ under, ties, places, card, byId, cameraAt }: CardProps) {
  const node = under.kind === 'node' ? byId.get(under.id) : undefined;
  const tie = under.kind === 'tie' ? ties.find(({ id }) => id === under.id) : undefined;
  const place = node && places.get(node.id);
  const at = place ? cameraAt(place) : under.at;
  if (!node && !tie) return null;
  return (
    <div
      className={styles.card}
      style={{ left: at.x, top: at.y + (node ? node.radius : 0) + 10 }}
      aria-hidden
    >
      {card(node ? { node } : { tie: tie! })}
    </div>
  );
}

function isDirection(key: string): key is Direction {
  return key in PAN;
}
