import { Menu } from '@base-ui/react/menu';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey } from 'lexical';
import { Copy, CornerUpRight, Ellipsis, Trash2 } from 'lucide-react';
import type { Passage } from '../../../db/model/passage.ts';
import { useMessages } from '../../messages/i18n.ts';
import { goToPassage } from '../../state/workspace.ts';
import { copyWithReference } from '../../reader/copying.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import menu from '../../ui/Menu.module.css';
import { useSource } from '../useSource.ts';
import styles from './Quotation.module.css';

interface QuotationMenuProps {
  nodeKey: string;
  /** Null where it is gone. */
  passage: Passage | null;
}

/** What can be done with a quotation. */
export function QuotationMenu({ nodeKey, passage }: QuotationMenuProps) {
  const { t } = useMessages();
  const [editor] = useLexicalComposerContext();
  const source = useSource(passage?.sourceId);
  const remove = () => {
    editor.update(() => $getNodeByKey(nodeKey)?.selectNext());
    editor.update(() => $getNodeByKey(nodeKey)?.remove());
    editor.focus();
  };
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger
        render={<IconButton icon={Ellipsis} label={t('notes.quotation.options')} />}
        className={styles.options}
      />
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} className={menu.positioner}>
          <Menu.Popup className={menu.popup}>
            {passage && (
              <Menu.Item className={menu.item} onClick={() => goToPassage(passage)}>
                <CornerUpRight size={15} aria-hidden />
                {t('notes.quotation.goTo')}
              </Menu.Item>
            )}
            {passage && source && (
              <Menu.Item
                className={menu.item}
                onClick={() => void copyWithReference(passage, source)}
              >
                <Copy size={15} aria-hidden />
                {t('notes.quotation.copy')}
              </Menu.Item>
            )}
            <Menu.Item className={menu.item} onClick={remove}>
              <Trash2 size={15} aria-hidden />
              {t('notes.quotation.remove')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
