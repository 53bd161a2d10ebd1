import { Menu } from '@base-ui/react/menu';
import { useMemo } from 'react';
import type { Passage } from '../../db/model/passage.ts';
import type { Tags } from '../data/tags.ts';
import { PassageMenu } from './PassageMenu.tsx';

/** Passages that lie over each other where the text was clicked. */
export interface Stack {
  passages: readonly Passage[];
  x: number;
  y: number;
}

interface StackMenuProps {
  stack: Stack | null;
  tags: Tags;
  onClose: () => void;
}

/** Offers each of several passages that share the words that were clicked. */
export function StackMenu({ stack, tags, onClose }: StackMenuProps) {
  const anchor = useMemo(
    () => ({ getBoundingClientRect: () => new DOMRect(stack?.x ?? 0, stack?.y ?? 0, 0, 8) }),
    [stack],
  );
  return (
    <Menu.Root open={stack !== null} onOpenChange={(open) => !open && onClose()} modal={false}>
      {stack && <PassageMenu passages={stack.passages} tags={tags} anchor={anchor} />}
    </Menu.Root>
  );
}
