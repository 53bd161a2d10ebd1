import { normalizeKey } from './keyNames.ts';
import { commandEntry, commandIds, type CommandId } from './table.ts';

/** Which commands a key runs: one, or several that are never available at the same time. */
const byKey = new Map<string, readonly CommandId[]>();
/** What can follow each first stroke of a sequence. */
const bySecondStroke = new Map<string, Array<{ key: string; id: CommandId }>>();

for (const id of commandIds) {
  const { key, alternatives = [] } = commandEntry(id);
  for (const one of [key, ...alternatives].map(normalizeKey)) {
    byKey.set(one, [...(byKey.get(one) ?? []), id]);
    const [first = '', second] = one.split(' ');
    if (second === undefined) continue;
    bySecondStroke.set(first, [...(bySecondStroke.get(first) ?? []), { key: second, id }]);
  }
}

/** The commands that a key, or a sequence of two, stands for. */
export function commandsOf(key: string): readonly CommandId[] {
  return byKey.get(key) ?? [];
}

/** What can follow a first stroke: the second strokes and their commands; empty if it is none. */
export function secondStrokes(first: string): readonly { key: string; id: CommandId }[] {
  return bySecondStroke.get(first) ?? [];
}
