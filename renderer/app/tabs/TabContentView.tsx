import { NoteEditor } from '../../notes/NoteEditor.tsx';
import { Reader } from '../../reader/Reader.tsx';
import type { TabContent } from '../../state/workspace.ts';
import { HistoryView } from '../history/HistoryView.tsx';

/** What a tab shows. */
export function TabContentView({ tab }: { tab: TabContent }) {
  switch (tab.kind) {
    case 'source':
      return <Reader sourceId={tab.id} />;
    case 'note':
      return <NoteEditor noteId={tab.id} />;
    case 'history':
      return <HistoryView />;
  }
}
