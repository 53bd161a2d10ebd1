import { describe, expect, test } from 'vitest';
import { EVERY_LOOK, violationsOf } from './support/axe.ts';
import { hasFocus } from './support/hasFocus.ts';
import { eventually } from './support/eventually.ts';
import { openParley, type OpenedParley } from './support/openParley.ts';
import { typeOnceFocused, typeWords } from './support/typeWords.ts';
import { beginningWith, t } from './support/words.ts';

const SOURCE = 'Two delegations, one strait';
const STATEMENT = 'joint monitoring of the corridor';

/** A part of the window, and how one comes to see it in the sample. */
interface Sight {
  sight: string;
  /** It has colours of its own, and is looked at in light, dark and high contrast. */
  coloured?: boolean;
  see(parley: OpenedParley): Promise<void>;
}

const inspected = [
  ['a source', SOURCE],
  ['an actor', 'Ilse Marrow'],
  ['a stance', 'Precondition'],
  ['an issue', 'Ferry corridor'],
  ['an event', 'Second round of direct talks'],
] as const;

const sights: readonly Sight[] = [
  ...inspected.map(([what, name]) => ({
    sight: `the inspector of ${what}`,
    coloured: what === 'a source' || what === 'a stance',
    see: ({ window }: OpenedParley) => inspect(window, name),
  })),
  {
    sight: 'the reader with a selected passage',
    coloured: true,
    see: ({ window }) => selectPassage(window),
  },
  {
    sight: 'a condition that is being written',
    async see({ window: { inspector } }) {
      await inspector.conditions
        .getByRole('button', { name: t('inspector.condition.add') })
        .click();
      await inspector.conditions.getByRole('combobox').waitFor();
    },
  },
  {
    sight: 'the list of what a passage can be linked to',
    coloured: true,
    see: (parley) => chooseEnd(parley),
  },
  {
    sight: 'the choice of a relation',
    async see(parley) {
      await chooseEnd(parley);
      await parley.page.keyboard.press('Enter');
      await parley.window.linkDialog.relations.waitFor();
    },
  },
  {
    sight: 'the popover',
    coloured: true,
    async see({ page, window: { popover, reader } }) {
      await reader.drag([STATEMENT]);
      await popover.holds(1);
      await page.keyboard.press('3');
      await typeWords(page, 'cor');
      await popover.box.getByRole('option').first().waitFor();
    },
  },
  {
    sight: 'the search in a source',
    coloured: true,
    async see({ window }) {
      await window.press('find.inSource');
      await typeOnceFocused(window.reader.findField, 'corridor');
      await window.reader.find.getByRole('status').filter({ hasText: /\d/u }).waitFor();
    },
  },
  {
    sight: 'what the palette found',
    coloured: true,
    async see({ window: { palette } }) {
      await palette.search('moratorium');
      await palette.found('passage').first().waitFor();
    },
  },
  {
    sight: 'the commands of the palette',
    async see({ window }) {
      await window.press('palette.commands');
      await window.palette.options.first().waitFor();
    },
  },
  {
    sight: 'a palette that found nothing',
    async see({ page, window: { palette } }) {
      await palette.search('quixotry');
      await palette.box.getByText(t('search.nothing', { query: 'quixotry' })).waitFor();
      await eventually(() => hasFocus(palette.input)).toBe(true);
      await page.keyboard.press('ControlOrMeta+a');
    },
  },
  {
    sight: 'the menu',
    async see({ page, window }) {
      await window.press('menu.open');
      await page.getByRole('menuitem', { name: t('commands.menus.file') }).click();
      await page
        .getByRole('menuitem', {
          name: beginningWith(t('commands.names', { returnObjects: true })['notebook.new']),
        })
        .waitFor();
    },
  },
  {
    sight: 'a note',
    coloured: true,
    async see({ window }) {
      await window.library.open('Brief for Thursday');
      await window.note.quotations.first().waitFor();
    },
  },
  {
    sight: 'the list of quotations in a note',
    async see({ page, window }) {
      await window.press('note.new');
      await window.tab(t('notes.untitled')).and(page.locator('[aria-selected=true]')).waitFor();
      await window.note.text.click();
      await typeWords(page, `/${t('notes.suggest.quoteWord')} corridor`);
      await window.note.suggestions.first().waitFor();
    },
  },
  {
    sight: 'the history',
    coloured: true,
    async see({ page, window }) {
      await window.press('view.history');
      await page
        .getByRole('tabpanel', { name: t('app.history.title') })
        .getByRole('listitem')
        .first()
        .waitFor();
    },
  },
  ...(
    [
      ['settings.open', t('app.settings.title')],
      ['help.keys', t('app.keys.title')],
      ['source.paste', t('app.paste.title')],
      ['event.new', t('app.event.title')],
      ['stance.new', t('app.newTag.stance')],
      ['notebook.open', t('app.openNotebook.title')],
      ['help.check', t('app.check.title')],
    ] as const
  ).map(([command, title]) => ({
    sight: `the dialog “${title}”`,
    coloured: command === 'settings.open',
    async see({ window }: OpenedParley) {
      await window.press(command);
      await window.dialog(title).waitFor();
    },
  })),
];

describe('by the rules of WCAG 2 A and AA', () => {
  test('the welcome screen has no fault', async () => {
    const { page } = await openParley();
    await page.getByRole('heading', { name: t('app.name') }).waitFor();
    expect(await violationsOf(page)).toEqual({});
  });

  test('an empty notebook has no fault', async () => {
    const { page, window } = await openParley({ notebook: 'Empty.parley' });
    await window.ready();
    expect(await violationsOf(page)).toEqual({});
  });

  test('no part of a notebook in use has a fault', async () => {
    const parley = await openParley({ sample: true });
    await parley.window.ready();
    for (const { sight, coloured, see } of sights) {
      await see(parley);
      expect
        .soft(await violationsOf(parley.page, coloured ? EVERY_LOOK : ['light']), sight)
        .toEqual({});
      expect.soft(await overflow(parley), `the window scrolls with ${sight}`).toBe(0);
      await leave(parley);
    }
  });
});

type Window = OpenedParley['window'];

/** Shows something of the library in the inspector. */
async function inspect({ inspector, library }: Window, name: string): Promise<void> {
  await library.open(beginningWith(name));
  await inspector
    .text(t('inspector.name'))
    .or(inspector.text(t('inspector.source.title')))
    .or(inspector.text(t('inspector.event.title')))
    .filter({ hasText: name })
    .waitFor();
}

/** Goes to a passage of the sample that has conditions and links. */
async function selectPassage({ inspector, library, reader }: Window): Promise<void> {
  await library.open(beginningWith(SOURCE));
  await reader.textOf(SOURCE).waitFor();
  await reader.card('Tomas Reke').first().click();
  await inspector.words.waitFor();
}

/** Opens the dialog that links the selected passage, with some things to link it to. */
async function chooseEnd({ window }: OpenedParley): Promise<void> {
  await window.press('passage.link');
  await typeOnceFocused(window.linkDialog.search, 'crews');
  await window.linkDialog.found.first().waitFor();
}

/** Closes whatever lies over the window; of menus, one after the other. */
async function leave({ page }: OpenedParley): Promise<void> {
  const over = page.getByRole('dialog').or(page.getByRole('menu')).or(page.getByRole('search'));
  await eventually(async () => {
    if ((await over.count()) > 0) await page.keyboard.press('Escape');
    return over.count();
  }).toBe(0);
}

/** How far the window as a whole can be scrolled, which it never should. */
function overflow({ page }: OpenedParley): Promise<number> {
  return page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return scrollHeight - clientHeight;
  });
}
