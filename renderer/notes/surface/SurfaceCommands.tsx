import { $createHorizontalRuleNode } from '@lexical/extension';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { useCallback, type RefObject } from 'react';
import { useCommand } from '../../commands/registry.ts';
import type { CommandId } from '../../commands/table.ts';
import { changeWithUndo } from '../../data/undo.ts';
import { useMessages } from '../../messages/i18n.ts';
import { $setBlock, blocks } from '../editor/blocks.ts';
import { formats } from '../editor/formatState.ts';
import { $insertBlock } from '../editor/insert.ts';
import { $bringSelectionBack } from '../editor/keptSelection.ts';
import { tableActions, type TableAction } from '../editor/tables.ts';
import { useFocusOn } from '../editor/useFocusOn.ts';
import { useNote } from '../noteContext.ts';

interface SurfaceCommandsProps {
  title: RefObject<HTMLTextAreaElement | null>;
  toolbar: RefObject<HTMLElement | null>;
  inTable: boolean;
  onPick: (kind: 'quotation' | 'mention') => void;
  onChooseTable: () => void;
  onEditLink: () => void;
}

/** Answers the commands of a note that is shown. */
export function SurfaceCommands(props: SurfaceCommandsProps) {
  const { title, toolbar, inTable, onPick, onChooseTable, onEditLink } = props;
  const [editor] = useLexicalComposerContext();
  /** Does something to the text, and goes on there. The title has no formats. */
  const inText = (run: () => void) => () => {
    if (document.activeElement === title.current) return;
    editor.update(() => $bringSelectionBack(editor), { discrete: true });
    run();
    editor.focus();
  };
  const update = (change: () => void) => inText(() => editor.update(change));

  return (
    <>
      <NoteCommands title={title} />
      <TextHistory toolbar={toolbar} />
      {formats.map((format) => (
        <Answer
          key={format}
          id={`format.${format}`}
          run={inText(() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format))}
        />
      ))}
      {blocks.map((block) => (
        <Answer key={block} id={`format.${block}`} run={update(() => $setBlock(block))} />
      ))}
      {(Object.keys(tableActions) as TableAction[]).map((action) => (
        <Answer
          key={action}
          id={`table.${action}`}
          run={update(tableActions[action])}
          enabled={inTable}
        />
      ))}
      <Answer id="format.rule" run={update(() => $insertBlock($createHorizontalRuleNode()))} />
      <Answer id="format.link" run={onEditLink} />
      <Answer id="format.toolbar" run={() => focusFirst(toolbar.current)} />
      <Answer id="note.insertQuotation" run={() => onPick('quotation')} />
      <Answer id="note.insertMention" run={() => onPick('mention')} />
      <Answer id="note.insertTable" run={onChooseTable} enabled={!inTable} />
    </>
  );
}

interface AnswerProps {
  id: CommandId;
  run: () => void;
  enabled?: boolean;
}

function Answer({ id, run, enabled }: AnswerProps) {
  useCommand(id, run, enabled);
  return null;
}

function NoteCommands({ title }: Pick<SurfaceCommandsProps, 'title'>) {
  const { t } = useMessages();
  const note = useNote();
  useCommand('note.rename', () => {
    title.current?.focus();
    title.current?.select();
  });
  useCommand('note.delete', () => {
    const message = t('notes.deleted', { title: note.state.getState().title });
    // What was written last is part of what undo brings back.
    void note.session.flush().then(() => changeWithUndo('note.delete', { id: note.id }, message));
  });
  return null;
}

/** In the text, undo takes back what was typed there; everywhere else, what was done last. */
function TextHistory({ toolbar }: Pick<SurfaceCommandsProps, 'toolbar'>) {
  const [editor] = useLexicalComposerContext();
  const isOurs = useFocusOn(
    useCallback(
      (focused: Element | null) =>
        focused !== null &&
        (editor.getRootElement() === focused || (toolbar.current?.contains(focused) ?? false)),
      [editor, toolbar],
    ),
  );
  useCommand('history.undo', () => editor.dispatchCommand(UNDO_COMMAND), isOurs);
  useCommand('history.redo', () => editor.dispatchCommand(REDO_COMMAND), isOurs);
  return null;
}

/** The tool that was used last has the place in the order of Tab. */
function focusFirst(toolbar: HTMLElement | null): void {
  toolbar?.querySelector<HTMLElement>('button[tabindex="0"], button')?.focus();
}
