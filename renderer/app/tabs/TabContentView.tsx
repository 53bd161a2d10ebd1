import { CompareView } from '../../compare/CompareView.tsx';
import { NoteEditor } from '../../notes/NoteEditor.tsx';
import { ReaderWithOriginal } from '../../original/ReaderWithOriginal.tsx';
import { ReviewView } from '../../review/ReviewView.tsx';
import type { TabContent } from '../../state/tabContent.ts';
import { HistoryView } from '../history/HistoryView.tsx';

/** What a tab shows. */
export function TabContentView({ tab }: { tab: TabContent }) {
  switch (tab.kind) {
    case 'source':
      return <ReaderWithOriginal sourceId={tab.id} />;
    case 'note':
      return <NoteEditor noteId={tab.id} />;
    case 'compare':
      return <CompareView left={tab.left} right={tab.right} />;
    case 'review':
      return <ReviewView />;
    case 'history':
      return <HistoryView />;
  }
}
