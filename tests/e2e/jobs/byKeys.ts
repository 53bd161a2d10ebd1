import type { Locator } from 'playwright-core';
import { chooseFiles } from '../support/chooseFiles.ts';
import type { OpenedParley } from '../support/openParley.ts';
import { typeOnceFocused, typeWords } from '../support/typeWords.ts';
import { beginningSnippet, beginningWith, t } from '../support/words.ts';
import { pickTyped, walkTo } from '../pages/typeAhead.ts';
import type { Hand } from './hand.ts';
import { firstWords } from './job.ts';
import { tabTo } from './tabTo.ts';

/** Does everything with the keyboard alone. */
export function byKeys(parley: OpenedParley): Hand {
  const { page, window, copy } = parley;
  const { inspector, linkDialog, note, palette, popover, reader } = window;
  const { keyboard } = page;

  const setText = async (shown: Locator, text: string) => {
    await tabTo(page, shown);
    await keyboard.press('Enter');
    await keyboard.press('ControlOrMeta+a');
    await typeWords(page, text);
    await keyboard.press('Enter');
    await shown.filter({ hasText: /\S/u }).waitFor();
  };
  const typeInto = async (field: Locator, text: string) => {
    await tabTo(page, field);
    await typeWords(page, text);
  };
  /** Goes to the fields of the selected passage. */
  const toFields = async () => {
    await window.press('passage.edit');
    await inspector.stances.getByRole('button').first().waitFor();
  };

  return {
    name: 'keyboard',

    async importSource({ way, fileName, content, title, publisher, published, url }) {
      if (way === 'paste') {
        await copy(content);
        await keyboard.press('ControlOrMeta+v');
        await window.dialog(t('app.paste.title')).waitFor();
        await keyboard.press('Enter');
      } else {
        await chooseFiles(parley, { [fileName]: content });
      }
      await reader.text.waitFor();
      await window.press('pane.next');
      const shown = (label: string) =>
        inspector.pane.getByRole('button', { name: beginningWith(label) });
      await setText(shown(t('inspector.source.title')), title);
      await setText(shown(t('inspector.source.publisher')), publisher);
      await setText(shown(t('inspector.source.url')), url);
      await setText(shown(t('inspector.source.published')), published);
      await reader.textOf(title).waitFor();
    },

    async openSource(title) {
      await palette.search(`"${title}"`);
      await palette.found('source').filter({ hasText: title }).first().waitFor();
      await keyboard.press('Enter');
      await reader.textOf(title).waitFor();
    },

    async begin(spans) {
      for (const [index, span] of spans.entries()) {
        if (index > 0) {
          await tabTo(page, popover.box.getByRole('button', { name: t('reader.popover.more') }));
          await keyboard.press('Enter');
        }
        await reader.selectByKeys(span);
        await window.press('passage.create');
        await popover.holds(index + 1);
      }
    },

    async setText(label, text) {
      await toFields();
      await setText(inspector.text(label), text);
    },

    async addName(label, name) {
      await toFields();
      await tabTo(page, inspector.names(label).getByRole('combobox'));
      await pickTyped(page, inspector.names(label), name);
      await inspector.name(label, name).waitFor();
    },

    async takeEvidence(kind, words) {
      await reader.selectByKeys(words);
      await window.press('pane.next');
      const take = inspector
        .names(t(`inspector.evidence.${kind}`))
        .getByRole('button', { name: t('inspector.evidence.take') });
      await tabTo(page, take);
      const taken = inspector.names(t(`inspector.evidence.${kind}`)).getByRole('button');
      const before = await taken.count();
      await keyboard.press('Enter');
      await taken.nth(before).waitFor();
    },

    async addCondition({ of, action, unlocks }) {
      const { conditions } = inspector;
      await toFields();
      await tabTo(page, conditions.getByRole('button', { name: t('inspector.condition.add') }));
      await keyboard.press('Enter');
      await tabTo(page, conditions.getByRole('combobox'));
      for (const name of of) await pickTyped(page, conditions, name);
      await typeInto(
        conditions.getByLabel(t('inspector.condition.action'), { exact: true }),
        action,
      );
      await typeInto(
        conditions.getByLabel(t('inspector.condition.unlocks'), { exact: true }),
        unlocks,
      );
      await keyboard.press('Enter');
      await inspector.condition(action).waitFor();
    },

    async setOutcome({ action, status, shownBy, note: words }) {
      const condition = inspector.condition(action);
      await toFields();
      await tabTo(page, condition.getByRole('button', { name: t('inspector.status.open') }));
      await keyboard.press('Enter');
      await tabTo(page, condition.getByRole('radio', { checked: true }));
      const wanted = condition.getByRole('radio', { name: t(`inspector.status.${status}`) });
      while (!(await wanted.isChecked())) await keyboard.press('ArrowDown');
      await typeInto(condition.getByRole('combobox'), shownBy);
      const shown = condition.getByRole('option', { name: beginningSnippet(shownBy) });
      await walkTo(page, shown.first());
      await keyboard.press('Enter');
      await typeInto(condition.getByLabel(t('inspector.condition.note'), { exact: true }), words);
      await keyboard.press('Enter');
      await condition.getByRole('button', { name: t(`inspector.status.${status}`) }).waitFor();
    },

    async makeEvent({ title, from, place, participants }) {
      await window.press('event.new');
      const dialog = window.dialog(t('app.event.title'));
      await typeInto(dialog.getByLabel(t('app.event.name'), { exact: true }), title);
      await typeInto(dialog.getByLabel(t('app.event.from'), { exact: true }), from);
      await typeInto(dialog.getByLabel(t('app.event.place'), { exact: true }), place);
      await tabTo(page, dialog.getByRole('combobox'));
      for (const name of participants) await pickTyped(page, dialog, name);
      await tabTo(page, dialog.getByRole('button', { name: t('app.event.submit') }));
      await keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
    },

    async goToPassage(words) {
      await palette.goToPassage(words);
      await inspector.words.filter({ hasText: beginningWith(words) }).waitFor();
    },

    async link(to, relation) {
      const before = await inspector.links.count();
      await window.press('passage.link');
      await linkDialog.chooseByKeys(to);
      await linkDialog.relateByKeys(relation);
      await inspector.links.nth(before).waitFor();
    },

    async linkNearby(from, relation, to) {
      await this.goToPassage(firstWords(from));
      await this.link(firstWords(to), relation);
    },

    async beginNote(title) {
      await window.press('note.new');
      await note.title.waitFor();
      await tabTo(page, note.title);
      await keyboard.press('ControlOrMeta+a');
      await typeWords(page, title);
      await keyboard.press('Enter');
    },

    async quoteFromReader(words, noteTitle) {
      await this.goToPassage(words);
      await window.press('passage.quote');
      await window.messages.getByText(t('notes.quoted', { title: noteTitle })).waitFor();
      await this.showTab(noteTitle);
      await note.quotation(words).waitFor();
    },

    async quoteByCommand(words) {
      const before = await note.quotations.count();
      await window.press('note.insertQuotation');
      const dialog = window.dialog(t('notes.suggest.insertQuotation'));
      await typeOnceFocused(dialog.getByRole('combobox'), words);
      const passage = dialog.getByRole('option').filter({ hasText: beginningSnippet(words) });
      await walkTo(page, passage.first());
      await keyboard.press('Enter');
      await note.quotations.nth(before).waitFor();
    },

    async showTab(title) {
      const tab = window.tab(title);
      while ((await tab.getAttribute('aria-selected')) !== 'true') await window.press('tab.next');
    },
  };
}
