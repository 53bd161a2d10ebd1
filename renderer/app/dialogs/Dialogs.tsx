import { DuplicatesDialog } from '../../actor/dialogs/DuplicatesDialog.tsx';
import { MergeDialog } from '../../actor/dialogs/MergeDialog.tsx';
import { SplitDialog } from '../../actor/dialogs/SplitDialog.tsx';
import { EncodingDialog } from '../../revisions/EncodingDialog.tsx';
import { ReviseDialog } from '../../revisions/ReviseDialog.tsx';
import { closeDialog, useDialog, type DialogRequest } from '../../state/dialogs.ts';
import { AboutDialog } from './AboutDialog.tsx';
import { CheckDialog } from './CheckDialog.tsx';
import { EventDialog } from './EventDialog.tsx';
import { ExportPassagesDialog } from './ExportPassagesDialog.tsx';
import { ExternalLinkDialog } from './ExternalLinkDialog.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { ImportReportDialog } from './ImportReportDialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { NewActorDialog } from './NewActorDialog.tsx';
import { NewNotebookDialog } from './NewNotebookDialog.tsx';
import { NewTagDialog } from './NewTagDialog.tsx';
import { OpenNotebookDialog } from './OpenNotebookDialog.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import { SaveSearchDialog } from './SaveSearchDialog.tsx';
import { SaveViewDialog } from './SaveViewDialog.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';

/** The dialog of the frame that is open, if one is. */
export function Dialogs() {
  const dialog = useDialog((state) => state.dialog);
  return dialog && <Requested dialog={dialog} />;
}

function Requested({ dialog }: { dialog: DialogRequest }) {
  switch (dialog.kind) {
    case 'settings':
      return <SettingsDialog onClose={closeDialog} />;
    case 'keys':
      return <KeysDialog onClose={closeDialog} />;
    case 'about':
      return <AboutDialog onClose={closeDialog} />;
    case 'check':
      return <CheckDialog onClose={closeDialog} />;
    case 'newNotebook':
      return <NewNotebookDialog onClose={closeDialog} />;
    case 'openNotebook':
      return <OpenNotebookDialog onClose={closeDialog} />;
    case 'event':
      return <EventDialog onClose={closeDialog} />;
    case 'paste':
      return <PasteDialog pasted={dialog.text} html={dialog.html} onClose={closeDialog} />;
    case 'newTag':
      return <NewTagDialog {...dialog} onClose={closeDialog} />;
    case 'newActor':
      return <NewActorDialog onClose={closeDialog} />;
    case 'duplicates':
      return <DuplicatesDialog onClose={closeDialog} />;
    case 'mergeActor':
      return <MergeDialog id={dialog.id} onClose={closeDialog} />;
    case 'splitActor':
      return <SplitDialog id={dialog.id} onClose={closeDialog} />;
    case 'saveSearch':
      return <SaveSearchDialog query={dialog.query} onClose={closeDialog} />;
    case 'saveView':
      return <SaveViewDialog {...dialog} onClose={closeDialog} />;
    case 'exportPassages':
      return <ExportPassagesDialog {...dialog} onClose={closeDialog} />;
    case 'import':
    case 'importFolder':
      return <ImportDialog what={dialog.kind} onClose={closeDialog} />;
    case 'importReport':
      return <ImportReportDialog onClose={closeDialog} />;
    case 'encoding':
      return <EncodingDialog sourceId={dialog.sourceId} onClose={closeDialog} />;
    case 'revise':
      return <ReviseDialog sourceId={dialog.sourceId} onClose={closeDialog} />;
    case 'externalLink':
      return <ExternalLinkDialog url={dialog.url} onClose={closeDialog} />;
  }
}
