import type { Locator, Page } from 'playwright-core';
import { eventually } from '../support/eventually.ts';
import { t } from '../support/words.ts';
import { typeWords } from '../support/typeWords.ts';
import { hasFocus } from '../support/hasFocus.ts';
import { pickTyped } from './typeAhead.ts';

export type Role = 'issue' | 'by' | 'for' | 'to' | 'on' | 'via' | 'tag';

/** The popover that makes a passage of what is selected. */
export class Popover {
  readonly #page: Page;
  readonly box: Locator;
  readonly entry: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.box = page.getByRole('dialog', { name: t('reader.popover.title') });
    this.entry = this.box.getByRole('combobox', { name: t('reader.popover.entry') });
  }

  stance(name: string): Locator {
    return this.box
      .getByRole('group', { name: t('reader.popover.stance') })
      .getByRole('button', { name });
  }

  /** Waits until the passage to be made has so many stretches, and the first field the focus. */
  async holds(spans: number): Promise<void> {
    await this.box.waitFor();
    if (spans > 1) {
      await this.box.getByRole('group', { name: t('reader.spans', { count: spans }) }).waitFor();
    }
    await eventually(() => hasFocus(this.entry)).toBe(true);
  }

  /** Sets a stance by its number. */
  async setStance(name: string): Promise<void> {
    const key = await this.stance(name).getAttribute('aria-keyshortcuts');
    await this.#page.keyboard.press(key!);
    await this.box.getByRole('button', { name, pressed: true }).waitFor();
  }

  /** The names in the field of a role; issues and tags stand in the first field. */
  async names(role: Role): Promise<string[]> {
    const label =
      role === 'issue' || role === 'tag'
        ? 'reader.popover.entry'
        : (`reader.role.${role}` as const);
    const removing = this.box
      .getByRole('group', { name: t(label), exact: true })
      .getByRole('button');
    const names = await removing.evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute('aria-label') ?? ''),
    );
    return names.map((name) => name.replace(t('common.remove', { name: '' }), ''));
  }

  /** Types something into the first field, the word for its role in front, and takes it. */
  async say(role: Role, name: string): Promise<void> {
    if (role !== 'issue') await typeWords(this.#page, `${t(`reader.prefix.${role}`)} `);
    await pickTyped(this.#page, this.box, name);
  }

  /** Says when it was said; `shown` is how the date is offered. */
  async sayDate(date: string, shown: string): Promise<void> {
    await typeWords(this.#page, `${t('reader.prefix.on')} ${date}`);
    await this.box.getByRole('option', { name: shown, exact: true }).waitFor();
    await this.#page.keyboard.press('Enter');
    await eventually(() => this.names('on')).toEqual([shown]);
  }

  /** Saves, and waits until the popover is gone. */
  async save(): Promise<void> {
    await this.#page.keyboard.press('Enter');
    await this.box.waitFor({ state: 'detached' });
  }
}
