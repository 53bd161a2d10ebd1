import { ActorPage } from '../../actor/ActorPage.tsx';
import { AgreementView } from '../../agreement/AgreementView.tsx';
import { CodersView } from '../../agreement/coders/CodersView.tsx';
import { CodebookView } from '../../codebook/CodebookView.tsx';
import { CompareView } from '../../compare/CompareView.tsx';
import { LedgerView } from '../../ledger/LedgerView.tsx';
import { LinksView } from '../../links/LinksView.tsx';
import { MapView } from '../../map/MapView.tsx';
import { MatrixView } from '../../matrix/MatrixView.tsx';
import { NoteEditor } from '../../notes/NoteEditor.tsx';
import { ReaderWithOriginal } from '../../original/ReaderWithOriginal.tsx';
import { ReviewView } from '../../review/ReviewView.tsx';
import type { TabContent } from '../../state/tabContent.ts';
import { PassageTableView } from '../../table/PassageTableView.tsx';
import { TimelineView } from '../../timeline/TimelineView.tsx';
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
    case 'coders':
      return <CodersView tab={tab} />;
    case 'passages':
      return <PassageTableView tab={tab} />;
    case 'ledger':
      return <LedgerView />;
    case 'matrix':
      return <MatrixView />;
    case 'timeline':
      return <TimelineView />;
    case 'map':
      return <MapView />;
    case 'codebook':
      return <CodebookView />;
    case 'links':
      return <LinksView />;
    case 'agreement':
      return <AgreementView />;
    case 'actor':
      return <ActorPage id={tab.id} />;
    case 'review':
      return <ReviewView />;
    case 'history':
      return <HistoryView tab={tab} />;
  }
}
