import { Menu } from '@base-ui/react/menu';
import { TagColor, type Tag } from '../../db/model/tag.ts';
import { formatKey } from '../commands/keys.ts';
import { change } from '../data/change.ts';
import { focusInspector } from '../inspector/focusInspector.ts';
import { useMessages } from '../messages/i18n.ts';
import { openDialog } from '../state/dialogs.ts';
import menu from '../ui/Menu.module.css';
import { StanceMark } from '../ui/StanceMark.tsx';
import { deleteTag, openPassagesOf, retireTag } from './tagActions.ts';

/** Which tag's menu is open, and where. */
export interface MenuPlace {
  tag: Tag;
  anchor: Element | { getBoundingClientRect: () => DOMRect };
}

interface TagMenuProps {
  place: MenuPlace | null;
  onClose: () => void;
  onRename: (tag: Tag) => void;
  onMerge: (tag: Tag) => void;
  onSplit: (tag: Tag) => void;
}

type Entry = Pick<ItemProps, 'label' | 'shown' | 'run'>;

/** What can be done with a tag, and the key of each. */
export function TagMenu({ place, onClose, onRename, onMerge, onSplit }: TagMenuProps) {
  const { t } = useMessages();
  const tag = place?.tag;
  const entries = ({ id, family, retired }: Tag): Entry[] => [
    { label: t('codebook.menu.edit'), shown: 'Enter', run: focusInspector },
    { label: t('codebook.menu.passages'), shown: 'P', run: () => openPassagesOf(tag!, true) },
    { label: t('common.rename'), shown: 'F2', run: () => onRename(tag!) },
    {
      label: t('codebook.menu.add'),
      shown: 'N',
      run: () => openDialog({ kind: 'newTag', family, parentId: id }),
    },
    { label: t('codebook.menu.merge'), shown: 'M', run: () => onMerge(tag!) },
    { label: t('codebook.menu.split'), shown: 'S', run: () => onSplit(tag!) },
    {
      label: t(retired ? 'codebook.retire.undo' : 'codebook.retire.do'),
      shown: 'R',
      run: () => void retireTag(tag!),
    },
  ];
  return (
    <Menu.Root open={place !== null} onOpenChange={(open) => !open && onClose()}>
      <Menu.Portal>
        <Menu.Positioner
          className={menu.positioner}
          anchor={place?.anchor ?? null}
          align="start"
          sideOffset={2}
        >
          <Menu.Popup className={menu.popup} finalFocus={false}>
            {tag && entries(tag).map((entry) => <Item key={entry.shown} {...entry} />)}
            {tag?.family === 'stance' && <ColorMenu tag={tag} />}
            <Item
              label={t('common.delete')}
              shown="Delete"
              danger
              run={() => void deleteTag(tag!)}
            />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

interface ItemProps {
  label: string;
  /** The key that does the same. */
  shown: string;
  run: () => void;
  danger?: true;
}

function Item({ label, shown, run, danger }: ItemProps) {
  return (
    <Menu.Item className={menu.item} data-tone={danger && 'danger'} onClick={run}>
      {label}
      <span className={menu.key}>{formatKey(shown)}</span>
    </Menu.Item>
  );
}

/** The colours of stances, to choose from. */
function ColorMenu({ tag: { id, color, letter } }: { tag: Tag }) {
  const { t } = useMessages();
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className={menu.item}>
        {t('inspector.tag.color')}
        <span className={menu.more} aria-hidden>
          ›
        </span>
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner className={menu.positioner}>
          <Menu.Popup className={menu.popup}>
            <Menu.RadioGroup value={color}>
              {TagColor.options.map((value) => (
                <Menu.RadioItem
                  key={value}
                  value={value}
                  closeOnClick
                  className={menu.item}
                  onClick={() => void change('tag.update', { id, color: value })}
                >
                  <StanceMark color={value} letter={letter} />
                  {t(`inspector.tag.colors.${value}`)}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  );
}
