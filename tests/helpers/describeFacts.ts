import { STATES, type Facts } from '../../db/store/facts/facts.ts';

/** Facts in words, passage by passage, so that two of them can be compared whatever their rows. */
export function describeFacts(facts: Facts): Record<string, unknown> {
  const actors = (set: number) => facts.sets.at(set).map((index) => facts.actorList[index]!.id);
  const rows = facts.ids.map((_, row) => row).filter((row) => facts.alive[row] === 1);
  return {
    passages: Object.fromEntries(
      rows.map((row) => [
        facts.ids[row],
        {
          seq: facts.seq[row],
          found:
            facts.rowOf.get(facts.ids[row]!) === row && facts.rowOfSeq.get(facts.seq[row]!) === row,
          source: facts.sourceList[facts.source[row]!]!.id,
          start: facts.start[row],
          state: STATES[facts.state[row]!],
          said: [facts.saidFirst[row], facts.saidLast[row]],
          tags: facts.sets
            .at(facts.tags[row]!)
            .map((index) => facts.tagList[index]!.id)
            .toSorted(),
          speakers: actors(facts.speakers[row]!),
          onBehalfOf: actors(facts.onBehalfOf[row]!),
          addressees: actors(facts.addressees[row]!),
          reporters: actors(facts.reporters[row]!),
          coder: facts.coders[facts.coder[row]!] ?? null,
          comment: facts.comment[row] === 1,
          conditions: (facts.conditionsOf.get(row) ?? []).map(
            ({ row: _row, requiredOf, ...condition }) => ({
              ...condition,
              requiredOf: requiredOf.map((index) => facts.actorList[index]!.id),
            }),
          ),
        },
      ]),
    ),
    tags: byId(
      facts.tagList.map(({ parent, ...tag }) => ({
        ...tag,
        parent: facts.tagList[parent]?.id ?? null,
      })),
    ),
    actors: byId(
      facts.actorList.map(({ affiliations, ...actor }) => ({
        ...actor,
        affiliations: affiliations.map(({ to, ...rest }) => ({
          ...rest,
          to: facts.actorList[to]!.id,
        })),
      })),
    ),
    sources: byId(facts.sourceList),
    links: Object.fromEntries([...facts.links].toSorted(([a], [b]) => a.localeCompare(b))),
  };
}

function byId<Thing extends { id: string; gone: boolean }>(
  things: readonly Thing[],
): Record<string, Thing> {
  return Object.fromEntries(
    things
      .filter(({ gone }) => !gone)
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .map((thing) => [thing.id, thing]),
  );
}
