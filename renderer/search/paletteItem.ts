import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TagColor } from '../../db/model/tag.ts';

/** One line of the palette. */
export interface PaletteItem {
  key: string;
  label: ReactNode;
  icon?: LucideIcon;
  mark?: { color: TagColor | null; letter: string | null };
  /** Behind the label, such as the menu of a command. */
  detail?: string;
  /** A second line, such as the words around a match. */
  below?: ReactNode;
  /** At the right: a key, a kind. */
  aside?: ReactNode;
  /** Done when it is chosen; `stay` keeps the palette open, as completing a filter does. */
  run: () => void;
  stay?: true;
}

/** Lines under a heading. */
export interface PaletteGroup {
  key: string;
  label: string;
  items: readonly PaletteItem[];
}
