import { Menu } from '@base-ui/react/menu';
import { Toolbar } from '@base-ui/react/toolbar';
import { Check, ChevronDown } from 'lucide-react';
import { shownKey } from '../../commands/keys.ts';
import { commandName } from '../../commands/names.ts';
import { runCommand } from '../../commands/registry.ts';
import { useMessages } from '../../messages/i18n.ts';
import menu from '../../ui/Menu.module.css';
import { blocks, type Block } from '../editor/blocks.ts';
import { blockIcons } from '../suggest/useMenuSuggestions.ts';
import styles from './Toolbar.module.css';

interface BlockMenuProps {
  block: Block | null;
  /** Gives the focus back to the text. */
  onClose: () => HTMLElement | null;
}

/** Which kind of text the caret is in, and the others to choose from. */
export function BlockMenu({ block, onClose }: BlockMenuProps) {
  const { t } = useMessages();
  const name = commandName(`format.${block ?? 'paragraph'}`);
  return (
    <Menu.Root modal={false}>
      <Toolbar.Button
        render={<Menu.Trigger />}
        className={styles.block}
        aria-label={t('notes.toolbar.block', { name })}
      >
        <span>{name}</span>
        <ChevronDown size={14} aria-hidden />
      </Toolbar.Button>
      <Menu.Portal>
        <Menu.Positioner align="start" sideOffset={4} className={menu.positioner}>
          <Menu.Popup className={menu.popup} finalFocus={onClose}>
            <Menu.RadioGroup
              value={block ?? ''}
              onValueChange={(chosen: Block) => chosen !== block && runCommand(`format.${chosen}`)}
            >
              {blocks.map((one) => (
                <BlockItem key={one} block={one} />
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function BlockItem({ block }: { block: Block }) {
  const Icon = blockIcons[block];
  return (
    <Menu.RadioItem className={menu.item} value={block} closeOnClick>
      <span className={menu.check}>
        <Menu.RadioItemIndicator>
          <Check size={14} aria-hidden />
        </Menu.RadioItemIndicator>
      </span>
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      {commandName(`format.${block}`)}
      <span className={menu.key}>{shownKey(`format.${block}`)}</span>
    </Menu.RadioItem>
  );
}
