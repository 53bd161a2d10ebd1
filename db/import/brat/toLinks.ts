import type { ImportedLink, ImportedPassage } from '../imported.ts';
import type { Warnings } from '../warnings.ts';
import type { Argument } from './annotations.ts';
import { isAttribution, isPartOfPassage } from './attributions.ts';
import type { Layer } from './layer.ts';

/** Longest name of a type of link, in UTF-16 units. */
const LONGEST_TYPE = 100;

/** A relation as it stands in the file, before it is known whether both its ends are passages. */
interface Relating {
  id: string;
  line: number;
  type: string;
  from: string;
  to: string;
}

/**
 * The relations of a layer as links between its passages, each pair and type once, by the id of the
 * relation. One whose ends are not both passages, or are the same, is told (RELATION_LEFT_OUT).
 */
export function toLinks(
  layer: Layer,
  passageOf: (id: string) => ImportedPassage | undefined,
  warnings: Warnings,
): Map<string, ImportedLink> {
  const links = new Map<string, ImportedLink>();
  const known = new Map<string, ImportedLink>();
  for (const { id, line, type, from, to } of relationsOf(layer)) {
    const [start, end] = [passageOf(from), passageOf(to)];
    if (!start || !end || start === end) {
      const why = start && end ? 'they are in one passage' : 'not both are in the text';
      warnings.add(
        'RELATION_LEFT_OUT',
        `${type} in line ${line} of “${layer.fileName}” ties ${from} to ${to}, but ${why}.`,
      );
      continue;
    }
    const link = {
      from: start.key,
      to: end.key,
      type: type.slice(0, LONGEST_TYPE).toWellFormed(),
      note: '',
    };
    const key = JSON.stringify(link);
    const same = known.get(key) ?? link;
    known.set(key, same);
    links.set(id, same);
  }
  return links;
}

function* relationsOf({ annotations }: Layer): Generator<Relating> {
  for (const event of annotations.events.values()) {
    for (const [index, { role, target }] of event.parts.entries()) {
      if (isAttribution(event) && isPartOfPassage(role)) continue;
      const { id, line } = event;
      yield { id: `${id} ${index}`, line, type: role, from: id, to: target };
    }
  }
  for (const { id, line, type, parts } of annotations.relations) {
    const [first, ...others] = parts as [Argument, ...Argument[]];
    for (const [index, { target }] of others.entries()) {
      // Equivalences have no id that tells them apart, and relations as a rule only two ends.
      yield {
        id: index === 0 && id !== '*' ? id : `${line} ${index}`,
        line,
        type,
        from: first.target,
        to: target,
      };
    }
  }
}
