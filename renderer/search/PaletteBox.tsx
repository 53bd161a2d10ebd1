import { Search } from 'lucide-react';
import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import { focusDocument } from '../app/paneFocus.ts';
import { useMessages } from '../messages/i18n.ts';
import { closePalette } from '../state/palette.ts';
import styles from './Palette.module.css';
import { PaletteFooter } from './PaletteFooter.tsx';
import type { PaletteItem } from './paletteItem.ts';
import { PaletteList, optionId } from './PaletteList.tsx';
import { usePaletteContent } from './usePaletteContent.ts';

/** The box of the palette and the list below it (ARIA: an editable combobox with a list). */
export function PaletteBox({ initial }: { initial: string }) {
  const { t } = useMessages();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [box, setBox] = useState({ text: initial, caret: initial.length });
  /** The line that somebody went to; it stays theirs when answers come in above it. */
  const [chosen, setChosen] = useState<string | null>(null);
  /** Enter was pressed before the answer came. */
  const awaited = useRef(false);

  const setText = useCallback((text: string, caret: number) => {
    setBox({ text, caret });
    setChosen(null);
    awaited.current = false;
  }, []);
  const { groups, settled, mode, query } = usePaletteContent(box.text, box.caret, setText);
  const items = groups.flatMap((group) => group.items);
  const marked = Math.max(
    0,
    items.findIndex(({ key }) => key === chosen),
  );
  const choose = (index: number) => setChosen(items[index]?.key ?? null);

  // React sets the value; a caret that is not at its end has to be set besides.
  useLayoutEffect(() => {
    const field = input.current;
    if (field && field.selectionStart !== box.caret) field.setSelectionRange(box.caret, box.caret);
  }, [box]);

  const run = (item: PaletteItem | undefined) => {
    if (!item) return;
    if (!item.stay) {
      closePalette();
      // The focus is back where it was by then, and what is run may move it on.
      requestAnimationFrame(() => {
        item.run();
        if (mode !== 'commands') focusDocument();
      });
      return;
    }
    item.run();
    input.current?.focus();
  };

  // Enter right after the last letter means what that letter finds, not what was found before.
  useEffect(() => {
    if (!awaited.current || !settled) return;
    awaited.current = false;
    run(items[0]);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && items.length > 0) choose((marked + step + items.length) % items.length);
    else if (event.key === 'PageDown') choose(Math.min(items.length - 1, marked + 8));
    else if (event.key === 'PageUp') choose(Math.max(0, marked - 8));
    else if (event.key === 'Enter' && (settled || items[marked]?.key === chosen))
      run(items[marked]);
    else if (event.key === 'Enter') awaited.current = true;
    else if (event.key === 'Tab' && !event.shiftKey && groups[0]?.key === 'filter')
      run(items[marked]);
    else return;
    event.preventDefault();
  };
  const follow = () => {
    const { value, selectionStart } = input.current!;
    if (value !== box.text) setText(value, selectionStart ?? value.length);
    else if (selectionStart !== box.caret) setBox({ text: value, caret: selectionStart ?? 0 });
  };

  return (
    <>
      <div className={styles.box}>
        <Search size={17} aria-hidden />
        <input
          ref={input}
          className={styles.input}
          role="combobox"
          aria-label={t('search.title')}
          aria-expanded={items.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={items.length > 0 ? optionId(listId, marked) : undefined}
          placeholder={t('search.placeholder')}
          value={box.text}
          maxLength={2000}
          spellCheck={false}
          autoComplete="off"
          onChange={follow}
          onSelect={follow}
          onKeyDown={onKeyDown}
        />
      </div>
      <PaletteList id={listId} groups={groups} active={marked} onActive={choose} onRun={run} />
      {settled && items.length === 0 && (
        <p className={styles.nothing} role="status">
          {t(mode === 'commands' ? 'search.noCommand' : 'search.nothing', { query })}
        </p>
      )}
      <PaletteFooter mode={mode} query={query} />
    </>
  );
}
