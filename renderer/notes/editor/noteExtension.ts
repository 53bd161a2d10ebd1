import {
  ClipboardImportExtension,
  DEFAULT_IMPORT_MIME_TYPE,
  type ImportMimeTypeFunction,
} from '@lexical/clipboard';
import { CodeExtension } from '@lexical/code';
import { ClickAfterLastBlockExtension, HorizontalRuleExtension } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { LinkExtension } from '@lexical/link';
import { CheckListExtension, ListExtension } from '@lexical/list';
import { registerMarkdownShortcuts } from '@lexical/markdown';
import { HeadingAnnounceExtension, RichTextExtension } from '@lexical/rich-text';
import { TableExtension } from '@lexical/table';
import { configExtension, defineExtension, mergeRegister } from 'lexical';
import { t } from '../../messages/i18n.ts';
import { isOpenable } from '../link/address.ts';
import { MentionNode } from '../nodes/MentionNode.ts';
import { QuotationNode } from '../nodes/QuotationNode.ts';
import { UnknownNode } from '../nodes/UnknownNode.ts';
import { cleanHtml } from '../paste/cleanHtml.ts';
import { registerClicks } from './clicks.ts';
import { registerKeptSelection } from './keptSelection.ts';
import { registerKeys } from './keys.ts';
import { shortcuts } from './markdown.ts';
import { registerSelectionInTime } from './selectionInTime.ts';
import { theme } from './theme.ts';

const $importHtml = DEFAULT_IMPORT_MIME_TYPE['text/html']![0]!;

const $importCleanHtml: ImportMimeTypeFunction = (html, selection, $next, dataTransfer) =>
  $importHtml(cleanHtml(html), selection, $next, dataTransfer);

/** Everything that the editor of a note can do, without its face. */
export const noteExtension = defineExtension({
  name: 'parley/note',
  namespace: 'parley-note',
  theme,
  nodes: () => [QuotationNode, MentionNode, UnknownNode],
  dependencies: [
    configExtension(RichTextExtension, {
      escapeFormatTriggers: {
        code: { onlyAtBoundary: true, enter: true, click: true, arrow: true },
      },
    }),
    configExtension(HeadingAnnounceExtension, {
      created: t('notes.announce.heading'),
      destroyed: t('notes.announce.noHeading'),
    }),
    configExtension(HistoryExtension, { maxDepth: 500 }),
    ListExtension,
    CheckListExtension,
    configExtension(LinkExtension, { validateUrl: isOpenable }),
    CodeExtension,
    HorizontalRuleExtension,
    ClickAfterLastBlockExtension,
    configExtension(ClipboardImportExtension, {
      $importMimeType: { 'text/html': [$importCleanHtml] },
    }),
    // Colour means stance and nothing else.
    configExtension(TableExtension, { hasCellBackgroundColor: false }),
  ],
  register: (editor) =>
    mergeRegister(
      registerMarkdownShortcuts(editor, shortcuts),
      registerKeys(editor),
      registerClicks(editor),
      registerSelectionInTime(editor),
      registerKeptSelection(editor),
    ),
  // A note that cannot be read must not be shown in part and then be saved so.
  onError: (error) => {
    throw error;
  },
});
