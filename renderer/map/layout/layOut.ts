import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Place } from '../drawing/drawing.ts';
import type { LayoutRequest } from './request.ts';
import { scattered } from './scattered.ts';

interface Body extends SimulationNodeDatum {
  radius: number;
}

/** So many nodes have room to be far apart; of more, each has less. */
const FEW = 60;

/**
 * Places for the nodes of a map, in their order: what is tied comes near, the rest keeps away
 * (d3-force, velocity Verlet). The same request always gives the same places: each node begins
 * where its id says, or beside what it is tied to, and all go a fixed number of steps.
 */
export function layOut({ nodes, ties }: LayoutRequest): Place[] {
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  const start = scattered(nodes, ties, index);
  const bodies = nodes.map(({ radius, at }, number): Body => ({
    radius,
    ...start[number]!,
    ...(at && { fx: at.x, fy: at.y }),
  }));
  const links = ties.map(({ from, to }): SimulationLinkDatum<Body> => ({
    source: index.get(from)!,
    target: index.get(to)!,
  }));
  const tied = new Set(ties.flatMap(({ from, to }) => [index.get(from), index.get(to)]));
  // What nothing holds would drift to where nobody looks for it.
  const pull = (strength: number) => (_: Body, at: number) =>
    tied.has(at) ? strength : 4 * strength;
  const crowd = Math.min(1, Math.sqrt(FEW / Math.max(1, nodes.length)));
  const steps = nodes.length > 250 ? 100 : 300;
  const simulation = forceSimulation(bodies)
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(-1100 * crowd - 60)
        .theta(1)
        .distanceMax(900),
    )
    .force('ties', forceLink<Body, SimulationLinkDatum<Body>>(links).distance(60 + 80 * crowd))
    .force(
      'room',
      forceCollide<Body>(({ radius }) => radius + 8 + 14 * crowd),
    )
    .force('across', forceX<Body>(0).strength(pull(0.05)))
    // The view is wider than it is high.
    .force('down', forceY<Body>(0).strength(pull(0.09)))
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .stop();
  simulation.tick(steps);
  return bodies.map(({ x = 0, y = 0 }) => ({
    x: Math.round(x * 10) / 10,
    y: Math.round(y * 10) / 10,
  }));
}
