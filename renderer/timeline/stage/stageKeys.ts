import { moved, MOVES, type Lanes, type Move } from '../drawing/moves.ts';
import type { Placed } from '../drawing/pack.ts';
import { panned, type TimeView } from '../time/timeView.ts';

/** What keys do with something on the stage, and with the whole. */
export interface StageActions {
  goTo: (placed: Placed | null) => void;
  open: (placed: Placed) => void;
  inspect: (placed: Placed) => void;
  openLane: (placed: Placed) => void;
  /** From what has the focus to the whole. */
  leave: () => void;
  /** To what had the focus last. */
  enter: () => void;
  /** Nearer, further; 0: everything. */
  zoom: (direction: 1 | -1 | 0) => void;
  changeLinks: () => void;
  setView: (view: TimeView) => void;
}

/** How much of the view an arrow moves it by. */
const STEP = 0.2;

/** Does what a key means for something on the stage; false where it means nothing. */
export function actOnPlaced(
  key: string,
  placed: Placed,
  lanes: Lanes,
  actions: StageActions,
): boolean {
  if (isMove(key)) actions.goTo(moved(lanes, placed.entry.key, key));
  else if (key === 'Enter') actions.open(placed);
  else if (key === ' ') actions.inspect(placed);
  else if (key === 'o') actions.openLane(placed);
  else if (key === 'Escape') actions.leave();
  else return false;
  return true;
}

/** Does what a key means for the whole; false where it means nothing. */
export function actOnWhole(
  key: string,
  view: TimeView,
  whole: TimeView,
  actions: StageActions,
): boolean {
  const pan = (by: number) => actions.setView(panned(view, by, whole));
  const step = (view.to - view.from) * STEP;
  if (key === '+' || key === '=') actions.zoom(1);
  else if (key === '-') actions.zoom(-1);
  else if (key === '0') actions.zoom(0);
  else if (key === 'l') actions.changeLinks();
  else if (key === 'ArrowLeft') pan(-step);
  else if (key === 'ArrowRight') pan(step);
  else if (key === 'Home') pan(whole.from - view.from);
  else if (key === 'End') pan(whole.to - view.to);
  else if (key === 'Enter') actions.enter();
  else return false;
  return true;
}

function isMove(key: string): key is Move {
  return (MOVES as readonly string[]).includes(key);
}
