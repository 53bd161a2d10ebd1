import type { Locator, Page } from 'playwright-core';
import type { CommandId } from '../../../renderer/commands/table.ts';
import { pressCommand } from '../support/keys.ts';
import { beginningWith, t } from '../support/words.ts';
import { CodebookPage } from './CodebookPage.ts';
import { AgreementPage } from './AgreementPage.ts';
import { ActorPage } from './ActorPage.ts';
import { Comparison } from './Comparison.ts';
import { FilterBar } from './FilterBar.ts';
import { HistoryPage } from './HistoryPage.ts';
import { ImportReport } from './ImportReport.ts';
import { Inspector } from './Inspector.ts';
import { LedgerPage } from './LedgerPage.ts';
import { Library } from './Library.ts';
import { LinkDialog } from './LinkDialog.ts';
import { LinksPage } from './LinksPage.ts';
import { MatrixPage } from './MatrixPage.ts';
import { MapPage } from './MapPage.ts';
import { NotePage } from './NotePage.ts';
import { OriginalPane } from './OriginalPane.ts';
import { Palette } from './Palette.ts';
import { Popover } from './Popover.ts';
import { Reader } from './Reader.ts';
import { ReviewPage } from './ReviewPage.ts';
import { StatusBar } from './StatusBar.ts';
import { TablePage } from './TablePage.ts';
import { TimelinePage } from './TimelinePage.ts';

/** The window of Parley and its parts, as a person sees them. */
export class ParleyWindow {
  readonly page: Page;
  readonly actor: ActorPage;
  readonly library: Library;
  readonly reader: Reader;
  readonly popover: Popover;
  readonly inspector: Inspector;
  readonly linkDialog: LinkDialog;
  readonly palette: Palette;
  readonly note: NotePage;
  readonly report: ImportReport;
  readonly comparison: Comparison;
  readonly review: ReviewPage;
  readonly map: MapPage;
  readonly agreement: AgreementPage;
  readonly original: OriginalPane;
  readonly links: LinksPage;
  readonly table: TablePage;
  readonly matrix: MatrixPage;
  readonly codebook: CodebookPage;
  readonly ledger: LedgerPage;
  readonly filter: FilterBar;
  readonly history: HistoryPage;
  readonly status: StatusBar;
  readonly timeline: TimelinePage;

  constructor(page: Page) {
    this.page = page;
    this.actor = new ActorPage(page);
    this.library = new Library(page);
    this.reader = new Reader(page);
    this.popover = new Popover(page);
    this.inspector = new Inspector(page);
    this.linkDialog = new LinkDialog(page);
    this.palette = new Palette(page);
    this.note = new NotePage(page);
    this.report = new ImportReport(page);
    this.comparison = new Comparison(page);
    this.review = new ReviewPage(page);
    this.map = new MapPage(page);
    this.agreement = new AgreementPage(page);
    this.original = new OriginalPane(page);
    this.links = new LinksPage(page);
    this.table = new TablePage(page);
    this.matrix = new MatrixPage(page);
    this.codebook = new CodebookPage(page);
    this.ledger = new LedgerPage(page);
    this.filter = new FilterBar(page);
    this.history = new HistoryPage(page);
    this.status = new StatusBar(page);
    this.timeline = new TimelinePage(page);
  }

  /** Waits until a notebook is open. */
  async ready(): Promise<void> {
    await this.status.bar.waitFor();
  }

  /** Presses the key of a command. */
  async press(command: CommandId): Promise<void> {
    await pressCommand(this.page, command);
  }

  /** The tab with a title. */
  tab(title: string | RegExp): Locator {
    return this.page.getByRole('tab', { name: title });
  }

  /** The dialog with a title. */
  dialog(title: string): Locator {
    return this.page.getByRole('dialog', { name: title });
  }

  /** Where passing messages appear. */
  get messages(): Locator {
    return this.page.getByRole('region', { name: t('common.messages') });
  }

  /** What a screen reader is told without moving the focus, where it is `words`. */
  said(words: string): Locator {
    return this.page.locator('[role="status"][aria-live]').getByText(words, { exact: true });
  }

  /** A button of a passing message. */
  messageButton(name: string): Locator {
    return this.messages.getByRole('button', { name });
  }

  /** Whether everything is in the notebook. */
  get saving(): Locator {
    return this.page.getByRole('banner').getByRole('status');
  }

  /** Waits until everything is in the notebook. */
  async saved(): Promise<void> {
    await this.saving.filter({ hasText: t('app.save.saved') }).waitFor();
  }

  /** The field with a label, in whatever is open. */
  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  /** A pattern for the name of a text that can be edited where it stands: its label, and its value. */
  editable(label: string): RegExp {
    return beginningWith(label);
  }
}
