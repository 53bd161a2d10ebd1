import type { Locator, Page } from 'playwright-core';
import { pressCommand } from '../support/keys.ts';
import { typeOnceFocused } from '../support/typeWords.ts';
import { beginningSnippet, beginningWith, t } from '../support/words.ts';
import { walkTo } from './typeAhead.ts';

export type FoundKind = 'source' | 'passage' | 'note' | 'actor' | 'tag' | 'event';

/** The search box over everything, and the commands. */
export class Palette {
  readonly #page: Page;
  readonly box: Locator;
  readonly input: Locator;
  readonly options: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.box = page.getByRole('dialog', { name: t('search.title') });
    this.input = this.box.getByRole('combobox');
    this.options = this.box.getByRole('option');
  }

  /** Opens it by its key and types. */
  async search(query: string): Promise<void> {
    await pressCommand(this.#page, 'palette.open');
    await typeOnceFocused(this.input, query);
  }

  /** What was found of a kind. */
  found(kind: FoundKind): Locator {
    return this.group(t(`search.kinds.${kind}`));
  }

  /** The lines under a heading. */
  group(heading: string): Locator {
    return this.box.getByRole('group', { name: beginningWith(heading) }).getByRole('option');
  }

  /** The passage that begins with words, of those that were found. */
  passage(words: string): Locator {
    return this.found('passage')
      .filter({ hasText: beginningSnippet(words.slice(0, 30)) })
      .first();
  }

  /** Goes to the passage that words lead to, by keys. */
  async goToPassage(words: string): Promise<void> {
    await this.search(`"${words}"`);
    await walkTo(this.#page, this.passage(words));
    await this.#page.keyboard.press('Enter');
    await this.box.waitFor({ state: 'detached' });
  }

  /** Runs a command by its name. */
  async run(name: string): Promise<void> {
    await pressCommand(this.#page, 'palette.commands');
    await typeOnceFocused(this.input, name);
    await this.options.first().filter({ hasText: name }).waitFor();
    await this.#page.keyboard.press('Enter');
    await this.box.waitFor({ state: 'detached' });
  }
}
