import type { ImportedLink, ImportedPassage } from '../imported.ts';
import type { Warnings } from '../warnings.ts';
import { addRemarks } from './addRemarks.ts';
import type { BratEvent } from './annotations.ts';
import { attributionPassage, isAttribution, isPartOfPassage } from './attributions.ts';
import { barePassage, type Layer } from './layer.ts';
import { tagFor } from './tagFor.ts';
import { toLinks } from './toLinks.ts';

/**
 * What an annotator made, as passages and links. An attribution is one passage, its parts in it. Any
 * other event is one too, at the words that say so, and any annotation of words that is part of
 * neither: tagged with its type. Attributes become tags, notes and references the comment; relations
 * and the parts of other events become links.
 */
export function toPassages(
  layer: Layer,
  warnings: Warnings,
): { passages: ImportedPassage[]; links: ImportedLink[] } {
  const { events, textBounds } = layer.annotations;
  const passages = new Map<string, ImportedPassage>();
  const standsFor = findHolders([...events.values()]);
  for (const event of events.values()) {
    const toPassage = isAttribution(event) ? attributionPassage : eventPassage;
    const passage = toPassage(event, layer, warnings);
    if (passage) passages.set(event.id, passage);
  }
  for (const { id, type } of textBounds.values()) {
    const spans = layer.placed.get(id);
    if (!spans || standsFor.has(id)) continue;
    passages.set(id, { ...barePassage(layer, id, spans), tags: [tagFor(type)] });
  }
  const passageOf = (id: string) => passages.get(standsFor.get(id) ?? id);
  const links = toLinks(layer, passageOf, warnings);
  addRemarks(layer, passageOf, links, warnings);
  return { passages: [...passages.values()], links: [...new Set(links.values())] };
}

/** The event in whose passage each annotation of words is, where it has none of its own. */
function findHolders(events: readonly BratEvent[]): Map<string, string> {
  const holders = new Map<string, string>();
  const hold = (id: string, holder: string) => {
    if (!holders.has(id)) holders.set(id, holder);
  };
  for (const { id, trigger } of events) hold(trigger, id);
  for (const { id, parts } of events.filter(isAttribution)) {
    for (const { role, target } of parts) {
      // An event that is the Content of another has a passage of its own.
      if (isPartOfPassage(role) && target.startsWith('T')) hold(target, id);
    }
  }
  return holders;
}

function eventPassage(
  { id, type, trigger, line }: BratEvent,
  layer: Layer,
  warnings: Warnings,
): ImportedPassage | null {
  const spans = layer.placed.get(trigger);
  if (spans) return { ...barePassage(layer, id, spans), tags: [tagFor(type)] };
  warnings.add(
    'ANNOTATION_LEFT_OUT',
    `${id} in line ${line} of “${layer.fileName}” was left out, as were the words that say so.`,
  );
  return null;
}
