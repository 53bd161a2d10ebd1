import { Popover } from '@base-ui/react/popover';
import { useRef, type RefObject } from 'react';
import { useMessages } from '../messages/i18n.ts';
import type { Clause } from './clause.ts';
import { ClauseForm, type WrittenKind } from './ClauseForm.tsx';
import styles from './ClausePopover.module.css';

interface ClausePopoverProps {
  /** What is asked for; null while it is closed. */
  editing: { kind: WrittenKind; clause?: Clause } | null;
  /** What it stands at, and what gets the focus afterwards. */
  anchor: RefObject<HTMLElement | null>;
  onApply: (clause: Clause) => void;
  onClose: () => void;
}

/** A small form over the window that asks for tests of one kind. */
export function ClausePopover({ editing, anchor, onApply, onClose }: ClausePopoverProps) {
  const { t } = useMessages();
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Popover.Root open={editing !== null} onOpenChange={(open) => !open && onClose()}>
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor}
          align="start"
          sideOffset={4}
          className={styles.positioner}
        >
          <Popover.Popup
            ref={popup}
            className={styles.popup}
            aria-label={t('query.label')}
            data-modal
            initialFocus={() => popup.current?.querySelector('input') ?? true}
            finalFocus={anchor}
          >
            {editing && (
              <ClauseForm
                key={editing.kind}
                {...editing}
                onApply={(clause) => {
                  onApply(clause);
                  onClose();
                }}
                onCancel={onClose}
              />
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
