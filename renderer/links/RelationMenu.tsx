import { Menu } from '@base-ui/react/menu';
import { ArrowRight } from 'lucide-react';
import type { Link, LinkType } from '../../db/model/link.ts';
import { relationOf, relationsOf } from '../inspector/link/relations.ts';
import { useMessages } from '../messages/i18n.ts';
import menu from '../ui/Menu.module.css';
import { relateLink } from './linkActions.ts';
import styles from './LinkGrid.module.css';

interface RelationMenuProps {
  link: Link;
  types: readonly LinkType[];
  tabIndex: number;
}

/** How the first end of a link is related to the second; pressed, it can be another relation. */
export function RelationMenu({ link, types, tabIndex }: RelationMenuProps) {
  const { t } = useMessages();
  const present = relationOf(link.type, false);
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger
        className={styles.relationButton}
        tabIndex={tabIndex}
        title={t('links.retype')}
        aria-label={t('links.relationIs', { name: present.name })}
      >
        {present.name}
        <ArrowRight size={13} aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={2} className={menu.positioner}>
          <Menu.Popup className={menu.popup}>
            <Menu.RadioGroup value={present.key}>
              {relationsOf(types).map((relation) => (
                <Menu.RadioItem
                  key={relation.key}
                  value={relation.key}
                  closeOnClick
                  className={menu.item}
                  onClick={() => {
                    if (relation.key !== present.key) void relateLink(link, relation);
                  }}
                >
                  {relation.name}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
