import type { NetworkKind } from '../../model/network.ts';
import { attribute, content } from '../xml.ts';
import type { WrittenNetwork } from './writtenNetwork.ts';

/** What two numbers of a tie are: of an actor and an issue, and of two actors. */
const COUNTS: Record<'twoMode' | 'oneMode', readonly [positive: string, negative: string]> = {
  twoMode: ['for', 'against'],
  oneMode: ['congruence', 'conflict'],
};

/**
 * A network as GraphML (graphml.graphdrawing.org, 1.0), undirected: nodes with label, type and
 * frequency, ties with their weight and what it was made of. Every attribute has a type, so that
 * visone and Gephi can count with it.
 */
export function networkAsGraphMl({ kind, nodes, ties }: WrittenNetwork): string {
  const [positive, negative] = COUNTS[modeOf(kind)];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
      ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns' +
      ' http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    key('node', 'label', 'string'),
    key('node', 'type', 'string'),
    key('node', 'frequency', 'int'),
    key('edge', 'weight', 'double'),
    key('edge', positive, 'int'),
    key('edge', negative, 'int'),
    `  <graph id="${kind}" edgedefault="undirected">`,
    ...nodes.map(
      (node) =>
        `    <node id="${attribute(node.id)}">${data('label', node.label)}` +
        `${data('type', node.kind)}${data('frequency', node.passages)}</node>`,
    ),
    ...ties.map(
      (tie, at) =>
        `    <edge id="e${at}" source="${attribute(tie.from)}" target="${attribute(tie.to)}">` +
        `${data('weight', tie.weight)}${data(positive, tie.positive)}` +
        `${data(negative, tie.negative)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
  ];
  return `${lines.join('\n')}\n`;
}

function modeOf(kind: NetworkKind): 'twoMode' | 'oneMode' {
  return kind === 'actorIssue' ? 'twoMode' : 'oneMode';
}

function key(of: 'node' | 'edge', name: string, type: 'string' | 'int' | 'double'): string {
  return `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
}

function data(name: string, value: string | number): string {
  return `<data key="${name}">${content(String(value))}</data>`;
}
