import { buildEditorFromExtensions } from '@lexical/extension';
import { ReactExtension } from '@lexical/react/ReactExtension';
import { ReactProviderExtension } from '@lexical/react/ReactProviderExtension';
import { CLEAR_HISTORY_COMMAND, configExtension, defineExtension } from 'lexical';
import { createStore, type StoreApi } from 'zustand';
import type { Note } from '../../../db/model/note.ts';
import { notebook } from '../../bridge/notebook.ts';
import { t } from '../../messages/i18n.ts';
import { registerFlush } from '../../state/pendingSaves.ts';
import { setSaveState } from '../../state/saveState.ts';
import { toBody, toEditable } from '../body.ts';
import { noteExtension } from '../editor/noteExtension.ts';
import { $readSelectionPlace, $selectPlace } from '../editor/selectionPlace.ts';
import { systemClock } from './clock.ts';
import { NoteSession, type Draft, type Progress } from './NoteSession.ts';

const extension = defineExtension({
  name: 'parley/note-window',
  dependencies: [
    ReactProviderExtension,
    configExtension(ReactExtension, { contentEditable: null }),
    noteExtension,
  ],
});

/** What the window shows of a live note besides its text. */
interface LiveState {
  title: string;
  progress: Progress;
  /** In a conflict: the other version is shown, and mine is put by. */
  showsOther: boolean;
}

/**
 * A note that is open: its editor and its saving. It outlives what is shown of it, so that going to
 * another tab and back keeps the undoing of its typing, and a passage can be quoted from there.
 */
export class LiveNote {
  readonly id: string;
  readonly editor = buildEditorFromExtensions(extension);
  readonly session: NoteSession;
  readonly state: StoreApi<LiveState>;
  #isShowing = false;
  /** What was written here, while the other version of a conflict is shown. */
  #mine: Draft | null = null;
  readonly #stop: Array<() => void> = [];

  /** Throws where the note cannot be read; nothing of it is changed then. */
  constructor(note: Note) {
    this.id = note.id;
    this.state = createStore<LiveState>(() => ({
      title: note.title,
      progress: { state: 'saved' },
      showsOther: false,
    }));
    const draft = this.#show(note);
    this.session = new NoteSession(
      note.version,
      draft,
      {
        save: async (saved, version) => {
          const answer = await notebook.call('note.save', { id: note.id, version, ...saved });
          return answer.version;
        },
        read: () => notebook.call('note.get', { id: note.id }),
        show: (other) => {
          this.#putBy(null);
          return this.#show(other);
        },
      },
      systemClock,
    );
    this.#stop.push(
      this.editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
        const changed = dirtyElements.size > 0 || dirtyLeaves.size > 0;
        if (changed && !this.#isShowing) this.#edited();
      }),
      this.session.subscribe(() => this.#tell()),
      registerFlush(() => this.session.flush()),
    );
  }

  /** Gives the note another title; it is saved with the text. */
  rename(title: string): void {
    if (this.#mine !== null) return;
    this.state.setState({ title });
    this.#edited();
  }

  /** In a conflict: shows the other version, only to be read, or again what was written here. */
  readonly showOther = (wanted: boolean): void => {
    const { progress } = this.session;
    if (wanted && this.#mine === null && progress.state === 'conflict') {
      this.#putBy(this.#draft());
      this.#show(progress.other);
    } else if (!wanted && this.#mine !== null) {
      const mine = this.#mine;
      this.#putBy(null);
      this.#show(mine);
    }
  };

  /** Ends it; what is not saved is lost. */
  dispose(): void {
    for (const stop of this.#stop) stop();
    this.session.dispose();
    setSaveState(this.id, 'saved');
    this.editor.dispose();
  }

  #edited(): void {
    this.session.edit(() => this.#draft());
  }

  #putBy(mine: Draft | null): void {
    this.#mine = mine;
    this.editor.setEditable(mine === null);
    this.state.setState({ showsOther: mine !== null });
  }

  #draft(): Draft {
    return this.#mine ?? this.#shown();
  }

  #shown(): Draft {
    const title = this.state.getState().title.trim();
    const body = toBody(this.editor.getEditorState().toJSON());
    return { title: title === '' ? t('notes.untitled') : title, body };
  }

  #tell(): void {
    const { progress } = this.session;
    this.state.setState({ progress });
    if (progress.state === 'saved') setSaveState(this.id, 'saved');
    else if (progress.state === 'waiting' || progress.state === 'saving')
      setSaveState(this.id, 'saving');
    else setSaveState(this.id, this.session.clean ? 'saved' : 'failed');
  }

  #show({ title, body }: Draft): Draft {
    const { editor } = this;
    const state = editor.parseEditorState(toEditable(body));
    const isFocused = editor.getRootElement() === document.activeElement;
    this.#isShowing = true;
    try {
      const place = isFocused ? editor.read($readSelectionPlace) : null;
      editor.setEditorState(state);
      editor.update(() => $selectPlace(place), { discrete: true });
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND);
    } finally {
      this.#isShowing = false;
    }
    this.state.setState({ title });
    return this.#shown();
  }
}
