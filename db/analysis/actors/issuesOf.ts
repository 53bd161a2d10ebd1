import type { ActorOverview } from '../../model/actorOverview.ts';
import type { PassageQuery } from '../../model/passageQuery.ts';
import type { Facts } from '../../store/facts/facts.ts';
import { addToCell, describeCell, emptyCell, type Cell } from '../matrix/cells.ts';
import { inTime } from '../matrix/timeOrder.ts';
import type { Marks } from '../query/matchRows.ts';
import { stancesOf } from '../query/stances.ts';
import { groupingBy } from '../table/groups.ts';

/**
 * What an actor says of each issue: how much, its latest stance and whether that changed, by the rules
 * of a cell of the matrix. `marks` are the passages that `where` lets through.
 */
export function issuesOf(
  facts: Facts,
  actorId: string,
  marks: Marks,
  where: PassageQuery,
): ActorOverview['issues'] {
  const stanceOf = stancesOf(facts);
  const grouping = groupingBy(facts, 'issue');
  const cells = new Map<number, Cell>();
  const rows: number[] = [];
  for (let row = 0; row < marks.length; row += 1) if (marks[row] === 1) rows.push(row);
  for (const row of inTime(facts, rows)) {
    for (const issue of grouping.of(row)) {
      let cell = cells.get(issue);
      if (!cell) cells.set(issue, (cell = emptyCell()));
      addToCell(facts, stanceOf, cell, row);
    }
  }
  return [...cells]
    .sort(([a], [b]) => grouping.compare(a, b))
    .map(([issue, cell]) => {
      const { where: ofIssue, ...header } = grouping.group(issue);
      return {
        ...header,
        where: { all: [where, ofIssue] },
        count: cell.count,
        cell: { row: actorId, column: header.key, ...describeCell(facts, stanceOf, cell) },
      };
    });
}
