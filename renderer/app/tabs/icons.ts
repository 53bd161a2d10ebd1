import {
  BookOpenCheck,
  CalendarRange,
  Columns2,
  FileText,
  Grid3x3,
  History,
  Link2,
  ListChecks,
  Network,
  NotebookPen,
  Scale,
  Table2,
  Tags,
  UserRound,
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
  coders: Columns2,
  actor: UserRound,
  passages: Table2,
  ledger: BookOpenCheck,
  matrix: Grid3x3,
  timeline: CalendarRange,
  map: Network,
  codebook: Tags,
  links: Link2,
  agreement: Scale,
};
