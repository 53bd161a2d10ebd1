import { Toolbar as Base } from '@base-ui/react/toolbar';
import { HistoryExtension } from '@lexical/history';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import {
  AtSign,
  Bold,
  Code,
  Italic,
  Link2,
  Minus,
  Quote,
  Redo2,
  Strikethrough,
  Underline,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { formatKey } from '../../commands/keys.ts';
import { useMessages } from '../../messages/i18n.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { formats, type Format, type FormatState } from '../editor/formatState.ts';
import { $bringSelectionBack } from '../editor/keptSelection.ts';
import { $insertTable } from '../editor/tables.ts';
import { BlockMenu } from './BlockMenu.tsx';
import { CommandButton } from './CommandButton.tsx';
import { SaveMark } from './SaveMark.tsx';
import { TableButton } from './TableButton.tsx';
import styles from './Toolbar.module.css';

const FORMAT_ICONS: Record<Format, LucideIcon> = {
  bold: Bold,
  italic: Italic,
  underline: Underline,
  strikethrough: Strikethrough,
  code: Code,
};

interface ToolbarProps {
  ref: Ref<HTMLDivElement>;
  state: FormatState;
  isChoosingTable: boolean;
  onChooseTable: (isChoosing: boolean) => void;
}

/** What can be done with the text. Alt+F10 leads here from the text, Escape back. */
export function Toolbar({ ref, state, isChoosingTable, onChooseTable }: ToolbarProps) {
  const { t } = useMessages();
  const [editor] = useLexicalComposerContext();
  const toText = () => editor.getRootElement();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    editor.focus();
  };
  return (
    <div className={styles.bar}>
      <Base.Root
        ref={ref}
        className={styles.tools}
        aria-label={t('notes.formatting')}
        onKeyDown={onKeyDown}
      >
        <BlockMenu block={state.block} onClose={toText} />
        <Base.Separator className={styles.separator} />
        {formats.map((format) => (
          <CommandButton
            key={format}
            id={`format.${format}`}
            icon={FORMAT_ICONS[format]}
            pressed={state.formats.includes(format)}
          />
        ))}
        <CommandButton
          id="format.link"
          icon={Link2}
          name={t('notes.link.name')}
          pressed={state.link !== null}
        />
        <Base.Separator className={styles.separator} />
        <CommandButton id="note.insertQuotation" icon={Quote} name={t('notes.toolbar.quotation')} />
        <CommandButton id="note.insertMention" icon={AtSign} name={t('notes.toolbar.mention')} />
        <TableButton
          inTable={state.inTable}
          isOpen={isChoosingTable}
          onOpen={onChooseTable}
          onInsert={(rows, columns) =>
            editor.update(() => {
              $bringSelectionBack(editor);
              $insertTable(rows, columns);
            })
          }
          onClose={toText}
        />
        <CommandButton id="format.rule" icon={Minus} />
        <Base.Separator className={styles.separator} />
        <HistoryButtons />
      </Base.Root>
      <SaveMark />
    </div>
  );
}

function HistoryButtons() {
  const { t } = useMessages();
  const [editor] = useLexicalComposerContext();
  const canUndo = useExtensionSignalValue(HistoryExtension, 'canUndo');
  const canRedo = useExtensionSignalValue(HistoryExtension, 'canRedo');
  const key = (name: string, keys: string) =>
    t('notes.toolbar.key', { name, key: formatKey(keys) });
  const undo = key(t('notes.toolbar.undo'), 'CmdOrCtrl+Z');
  const redo = key(t('notes.toolbar.redo'), 'CmdOrCtrl+Shift+Z');
  return (
    <>
      <Base.Button
        render={<IconButton icon={Undo2} label={undo} />}
        disabled={!canUndo}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => editor.dispatchCommand(UNDO_COMMAND)}
      />
      <Base.Button
        render={<IconButton icon={Redo2} label={redo} />}
        disabled={!canRedo}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => editor.dispatchCommand(REDO_COMMAND)}
      />
    </>
  );
}
