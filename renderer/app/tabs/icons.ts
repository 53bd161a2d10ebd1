import {
  Columns2,
  FileText,
  History,
  ListChecks,
  NotebookPen,
  type LucideIcon,
} from 'lucide-react';
import type { TabContent } from '../../state/tabContent.ts';

/** The picture of each kind of tab. */
export const TAB_ICONS: Record<TabContent['kind'], LucideIcon> = {
  source: FileText,
  note: NotebookPen,
  compare: Columns2,
  history: History,
  review: ListChecks,
};
