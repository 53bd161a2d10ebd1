import type { EvidenceKind } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import type { ImportedActor, ImportedPassage } from '../imported.ts';
import type { Warnings } from '../warnings.ts';
import type { BratEvent } from './annotations.ts';
import { barePassage, type Layer, wordsOf } from './layer.ts';
import { joinOverlapping } from './placeAnnotations.ts';
import { isPersonal, speakerName } from './speakerName.ts';

/** The parts of an attribution that its passage is made of; any others are relations of it. */
const CONTENT = 'Content';
const SOURCE = 'Source';
const EVIDENCE: Readonly<Record<string, EvidenceKind>> = { [SOURCE]: 'speaker', Cue: 'cue' };

/** Whether an event is an attribution in the manner of PolNeAR and PARC. */
export function isAttribution({ type }: BratEvent): boolean {
  return /^attribution/iu.test(type);
}

/** Whether a part of an attribution goes into its passage. */
export function isPartOfPassage(role: string): boolean {
  return role === CONTENT || role in EVIDENCE;
}

/**
 * An attribution as a passage: its Content, with Source and Cue as evidence, and a speaker where the
 * Source is a name. Null, and told, where there is no Content or its words are not in the text.
 */
export function attributionPassage(
  event: BratEvent,
  layer: Layer,
  warnings: Warnings,
): ImportedPassage | null {
  const { id, line } = event;
  const contents = placesOf(event, CONTENT, layer);
  if (contents.length === 0) {
    warnings.add(
      'ATTRIBUTION_WITHOUT_CONTENT',
      `${id} in line ${line} of “${layer.fileName}” attributes no words. It was left out.`,
    );
    return null;
  }
  if (contents.includes(undefined)) {
    warnings.add(
      'ANNOTATION_LEFT_OUT',
      `${id} in line ${line} of “${layer.fileName}” was left out, as were words of its Content.`,
    );
    return null;
  }
  return {
    ...barePassage(layer, id, joinOverlapping(contents.flatMap((spans) => spans ?? []))),
    evidence: Object.entries(EVIDENCE).flatMap(([role, kind]) =>
      placesOf(event, role, layer).flatMap((spans) =>
        (spans ?? []).map((span) => ({ ...span, kind })),
      ),
    ),
    speakers: speakersOf(placesOf(event, SOURCE, layer), layer),
  };
}

/** The spans of each part that plays a role; undefined for one whose words are not in the text. */
function placesOf({ parts }: BratEvent, role: string, layer: Layer): Array<Span[] | undefined> {
  return parts
    .filter((part) => part.role === role)
    .map(({ target }) => layer.placed.get(wordsOf(layer, target)));
}

function speakersOf(sources: ReadonlyArray<Span[] | undefined>, layer: Layer): ImportedActor[] {
  const names = new Set<string>();
  for (const spans of sources) {
    // A name is not interrupted.
    if (spans?.length !== 1) continue;
    const { start, end } = spans[0]!;
    const name = speakerName(layer.text.slice(start, end), layer.isOwnCapital);
    if (name !== null) names.add(name);
  }
  return [...names].map((name) => ({
    name,
    kind: isPersonal(name) ? 'person' : null,
    aliases: [],
    comment: '',
  }));
}
