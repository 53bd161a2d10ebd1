import type { Stretch } from '../pages/stretch.ts';
import type { JobCondition, JobEvent, JobSource, Statement } from './job.ts';

/** How somebody does things in the window: with the mouse, or with the keyboard alone. */
export interface Hand {
  name: string;
  /** Takes a text into the notebook, and says of it what is known. */
  importSource(source: JobSource): Promise<void>;
  openSource(title: string): Promise<void>;
  /** Opens the popover on words of the text; with more than one stretch, on all of them. */
  begin(spans: readonly Stretch[]): Promise<void>;
  /** In the inspector: sets a text that is edited where it stands. */
  setText(label: string, text: string): Promise<void>;
  /** In the inspector: adds a name to a field of names. */
  addName(label: string, name: string): Promise<void>;
  /** In the inspector: keeps words of the text as evidence. */
  takeEvidence(kind: Statement['evidence'][number]['kind'], words: Stretch): Promise<void>;
  addCondition(condition: JobCondition): Promise<void>;
  setOutcome(outcome: {
    action: string;
    status: 'met' | 'refused';
    shownBy: string;
    note: string;
  }): Promise<void>;
  makeEvent(event: JobEvent): Promise<void>;
  /** Goes to a passage by some of its words. */
  goToPassage(words: string): Promise<void>;
  /** Links the selected passage to something by some of its words. */
  link(to: string, relation: string): Promise<void>;
  /** Links a passage to another one of the same source, which is in view as well. */
  linkNearby(from: Statement, relation: string, to: Statement): Promise<void>;
  /** Begins a note and leaves the caret in its text. */
  beginNote(title: string): Promise<void>;
  /** Quotes a passage in the note by other ways than typing into it. */
  quoteFromReader(words: string, noteTitle: string): Promise<void>;
  quoteByCommand(words: string): Promise<void>;
  /** Shows a tab again. */
  showTab(title: string): Promise<void>;
}
