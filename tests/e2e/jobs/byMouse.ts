import type { Locator } from 'playwright-core';
import type { OpenedParley } from '../support/openParley.ts';
import { typeWords } from '../support/typeWords.ts';
import { beginningSnippet, beginningWith, t } from '../support/words.ts';
import { pickTyped } from '../pages/typeAhead.ts';
import { dropFile, holdOver } from './dragging.ts';
import type { Hand } from './hand.ts';
import { firstWords } from './job.ts';

/** Does things with the mouse; words are typed into the fields it opens. */
export function byMouse({ page, window, copy }: OpenedParley): Hand {
  const { inspector, library, linkDialog, note, palette, popover, reader } = window;
  const { keyboard } = page;

  const setText = async (shown: Locator, text: string) => {
    await shown.click();
    await keyboard.press('ControlOrMeta+a');
    await typeWords(page, text);
    await keyboard.press('Enter');
    await shown.filter({ hasText: /\S/u }).waitFor();
  };

  const ways = {
    async choose(fileName: string, content: string) {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        library.add('sources').click(),
      ]);
      await chooser.setFiles({
        name: fileName,
        mimeType: 'text/plain',
        buffer: Buffer.from(content),
      });
    },
    drop: (fileName: string, content: string) => dropFile(page, fileName, Buffer.from(content)),
    async paste(_fileName: string, content: string) {
      await copy(content);
      await keyboard.press('ControlOrMeta+v');
      const dialog = window.dialog(t('app.paste.title'));
      await dialog.getByRole('button', { name: t('app.paste.submit') }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  };

  return {
    name: 'mouse',

    async importSource({ way, fileName, content, title, publisher, published, url }) {
      await ways[way](fileName, content);
      await reader.text.waitFor();
      const shown = (label: string) =>
        inspector.pane.getByRole('button', { name: beginningWith(label) });
      await setText(shown(t('inspector.source.title')), title);
      await setText(shown(t('inspector.source.publisher')), publisher);
      await setText(shown(t('inspector.source.published')), published);
      await setText(shown(t('inspector.source.url')), url);
      await reader.textOf(title).waitFor();
    },

    async openSource(title) {
      await library.open(beginningWith(title));
      await reader.textOf(title).waitFor();
    },

    async begin(spans) {
      // The last words first: the popover stands below what is selected, and over what follows.
      for (const [index, span] of spans.toReversed().entries()) {
        await reader.drag(span);
        await popover.holds(index + 1);
      }
    },

    setText: (label, text) => setText(inspector.text(label), text),

    async addName(label, name) {
      await inspector.names(label).getByRole('combobox').click();
      await pickTyped(page, inspector.names(label), name);
      await inspector.name(label, name).waitFor();
    },

    async takeEvidence(kind, words) {
      await reader.drag(words);
      await inspector
        .names(t(`inspector.evidence.${kind}`))
        .getByRole('button', { name: t('inspector.evidence.take') })
        .click();
      await popover.box.waitFor({ state: 'detached' });
    },

    async addCondition({ of, action, unlocks }) {
      const { conditions } = inspector;
      await conditions.getByRole('button', { name: t('inspector.condition.add') }).click();
      await conditions.getByRole('combobox').click();
      for (const name of of) await pickTyped(page, conditions, name);
      await conditions.getByLabel(t('inspector.condition.action'), { exact: true }).fill(action);
      await conditions.getByLabel(t('inspector.condition.unlocks'), { exact: true }).fill(unlocks);
      await conditions.getByRole('button', { name: t('common.save') }).click();
      await inspector.condition(action).waitFor();
    },

    async setOutcome({ action, status, shownBy, note: words }) {
      const condition = inspector.condition(action);
      await condition.getByRole('button', { name: t('inspector.status.open') }).click();
      await condition.getByRole('radio', { name: t(`inspector.status.${status}`) }).click();
      await condition.getByRole('combobox').click();
      await typeWords(page, shownBy);
      await condition
        .getByRole('option', { name: beginningSnippet(shownBy) })
        .first()
        .click();
      await condition.getByLabel(t('inspector.condition.note'), { exact: true }).fill(words);
      await condition.getByRole('button', { name: t('common.save') }).click();
      await condition.getByRole('button', { name: t(`inspector.status.${status}`) }).waitFor();
    },

    async makeEvent({ title, from, place, participants }) {
      await (await library.reveal(library.add('events'))).click();
      const dialog = window.dialog(t('app.event.title'));
      await dialog.getByLabel(t('app.event.name'), { exact: true }).fill(title);
      await dialog.getByLabel(t('app.event.from'), { exact: true }).fill(from);
      await dialog.getByLabel(t('app.event.place'), { exact: true }).fill(place);
      await dialog.getByRole('combobox').click();
      for (const name of participants) await pickTyped(page, dialog, name);
      await dialog.getByRole('button', { name: t('app.event.submit') }).click();
      await dialog.waitFor({ state: 'detached' });
    },

    async goToPassage(words) {
      await page
        .getByRole('banner')
        .getByRole('button', { name: t('app.header.search') })
        .click();
      await typeWords(page, `"${words}"`);
      await palette.passage(words).click();
      await inspector.words.filter({ hasText: beginningWith(words) }).waitFor();
    },

    async link(to, relation) {
      const { links } = inspector;
      const before = await links.count();
      await inspector
        .section(t('inspector.links'))
        .getByRole('button', { name: t('inspector.link.add'), exact: true })
        .click();
      await typeWords(page, to);
      await linkDialog.end(to).click();
      await linkDialog.relateByMouse(relation);
      await links.nth(before).waitFor();
    },

    async linkNearby(from, relation, to) {
      const card = async (words: string) => {
        await this.goToPassage(words);
        return (await reader.selectedCard.textContent()) ?? '';
      };
      const [first, second] = [await card(firstWords(from)), await card(firstWords(to))];
      await reader.card(first).first().dragTo(reader.card(second).first());
      await linkDialog.relateByMouse(relation);
    },

    async beginNote(title) {
      await (await library.reveal(library.add('notes'))).click();
      await note.title.click();
      await keyboard.press('ControlOrMeta+a');
      await typeWords(page, title);
      await note.text.click();
    },

    async quoteFromReader(words, noteTitle) {
      await this.goToPassage(words);
      const { mouse } = page;
      await reader.selectedCard.hover();
      await mouse.down();
      // Held over the tab of the note, until that opens.
      await holdOver(window.tab(noteTitle));
      await holdOver(note.text);
      await mouse.up();
      await note.quotation(words).waitFor();
    },

    async quoteByCommand(words) {
      const before = await note.quotations.count();
      await note.toolbar.getByRole('button', { name: t('notes.toolbar.quotation') }).click();
      const dialog = window.dialog(t('notes.suggest.insertQuotation'));
      await typeWords(page, words);
      await dialog
        .getByRole('option')
        .filter({ hasText: beginningSnippet(words) })
        .first()
        .click();
      await note.quotations.nth(before).waitFor();
    },

    async showTab(title) {
      await window.tab(title).click();
    },
  };
}
