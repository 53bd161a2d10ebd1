import type { ExportedFile } from '../../api/inputs.ts';
import { writeCsv } from '../spreadsheet/csv.ts';
import { networkAsGraphMl } from './graphMl.ts';
import type { WrittenNetwork } from './writtenNetwork.ts';

/** A network as GraphML, or as a CSV matrix of weights: actors against issues, or actors alone. */
export function exportNetwork(network: WrittenNetwork, format: 'graphml' | 'csv'): ExportedFile {
  const fileName = `Network.${format}`;
  return format === 'csv'
    ? { fileName, mediaType: 'text/csv', content: writeCsv(matrixOf(network)) }
    : { fileName, mediaType: 'application/graphml+xml', content: networkAsGraphMl(network) };
}

/** Rows and columns, those with the most passages first. An actor has no tie to itself. */
function matrixOf({ kind, nodes, ties }: WrittenNetwork): Array<Array<string | number>> {
  const actors = nodes.filter((node) => node.kind === 'actor');
  const columns = kind === 'actorIssue' ? nodes.filter((node) => node.kind === 'issue') : actors;
  const weights = new Map<string, number>();
  for (const { from, to, weight } of ties) {
    weights.set(`${from} ${to}`, weight);
    if (kind !== 'actorIssue') weights.set(`${to} ${from}`, weight);
  }
  return [
    ['', ...columns.map(({ label }) => label)],
    ...actors.map(({ id, label }) => [
      label,
      ...columns.map((column) => weights.get(`${id} ${column.id}`) ?? 0),
    ]),
  ];
}
