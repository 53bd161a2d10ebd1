import type { Stretch } from '../pages/stretch.ts';

/** A text that is taken into the notebook, and what is known about it. */
export interface JobSource {
  fileName: string;
  content: string;
  /** How it comes in with the mouse; with the keyboard, what is dropped is chosen. */
  way: 'choose' | 'drop' | 'paste';
  title: string;
  publisher: string;
  published: string;
  url: string;
}

/** One thing that was said, with everything that is to be kept of it. */
export interface Statement {
  /** The title of its source. */
  source: string;
  spans: readonly Stretch[];
  stance: string;
  issues: readonly string[];
  by: readonly string[];
  for: readonly string[];
  to: readonly string[];
  via: readonly string[];
  /** When, and the words of the text that say so. */
  on: { date: string; words: string | null } | null;
  channel: string | null;
  conditions: readonly JobCondition[];
  evidence: ReadonlyArray<{ kind: 'speaker' | 'cue'; words: Stretch }>;
}

export interface JobCondition {
  of: readonly string[];
  action: string;
  unlocks: string;
}

export interface JobEvent {
  title: string;
  from: string;
  place: string;
  participants: readonly string[];
}

/** From, relation, to. */
export type JobLink = readonly [from: string, relation: string, to: string];

/** What a brief takes, from the first import to the last export. */
export interface Job {
  name: string;
  sources: readonly JobSource[];
  statements: Readonly<Record<string, Statement>>;
  events: readonly JobEvent[];
  links: readonly JobLink[];
  /** Two passages of one source, near each other, that are linked by dragging a card on another. */
  dragged: JobLink;
  /** What became of a condition. */
  outcome: { of: string; action: string; status: 'met' | 'refused'; shownBy: string; note: string };
  note: { title: string; lead: string; mention: string; quotes: readonly string[] };
  search: { query: string; finds: readonly string[] };
}

/** The first words of a statement, by which it can be searched and recognised. */
export function firstWords({ spans }: Statement): string {
  return spans[0]![0];
}
