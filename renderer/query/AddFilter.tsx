import { Menu } from '@base-ui/react/menu';
import { ListFilter } from 'lucide-react';
import { Fragment, useRef, useState } from 'react';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import menu from '../ui/Menu.module.css';
import type { Clause } from './clause.ts';
import type { WrittenKind } from './ClauseForm.tsx';
import { ClausePopover } from './ClausePopover.tsx';

/** What can be asked of passages, in groups of what belongs together. */
const GROUPS: ReadonlyArray<readonly WrittenKind[]> = [
  ['tag', 'side', 'actor', 'party', 'said'],
  ['status', 'link', 'text', 'has'],
  ['sources', 'publisher', 'reliability', 'credibility'],
  ['state', 'coder'],
];

interface AddFilterProps {
  onAdd: (clause: Clause) => void;
  /** Opens the editor for groups, where there is one. */
  onAdvanced?: () => void;
}

/** A button with a menu of what can be asked; what is chosen is asked for in a small form. */
export function AddFilter({ onAdd, onAdvanced }: AddFilterProps) {
  const { t } = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const [kind, setKind] = useState<WrittenKind | null>(null);
  return (
    <>
      <Menu.Root modal={false}>
        <Menu.Trigger
          ref={button}
          render={<Button look="quiet" title={t('query.addHint')} data-filter-stop />}
        >
          <ListFilter size={14} aria-hidden />
          {t('query.add')}
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner align="start" sideOffset={2} className={menu.positioner}>
            {/* The form that a choice opens takes the focus itself. */}
            <Menu.Popup className={menu.popup} finalFocus={(by) => by === 'keyboard' || !kind}>
              {GROUPS.map((group, index) => (
                <Fragment key={group[0]}>
                  {index > 0 && <Menu.Separator className={menu.separator} />}
                  {group.map((one) => (
                    <Menu.Item key={one} className={menu.item} onClick={() => setKind(one)}>
                      {t(`query.kinds.${one}`)}
                    </Menu.Item>
                  ))}
                </Fragment>
              ))}
              {onAdvanced && (
                <>
                  <Menu.Separator className={menu.separator} />
                  <Menu.Item className={menu.item} onClick={onAdvanced}>
                    {t('query.advanced')}
                  </Menu.Item>
                </>
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <ClausePopover
        editing={kind && { kind }}
        anchor={button}
        onApply={onAdd}
        onClose={() => setKind(null)}
      />
    </>
  );
}
