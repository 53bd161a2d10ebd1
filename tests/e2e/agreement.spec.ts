import { describe, expect, test } from 'vitest';
import { CODERS, fillTwoCoders, READ_BY_BOTH, WORDS } from './notebooks/twoCoders.ts';
import { violationsOf } from './support/axe.ts';
import { eventually } from './support/eventually.ts';
import { expectGone, expectSeen } from './support/expectSeen.ts';
import { openParley } from './support/openParley.ts';
import { t } from './support/words.ts';

describe('the agreement of two coders', () => {
  test('stands in figures, and is worked on by keys', async () => {
    const { page, window } = await openParley({ notebook: 'Two.parley', prepare: fillTwoCoders });
    await window.ready();
    const { agreement, reader } = window;
    await window.press('view.agreement');
    await expectSeen(agreement.panel.getByRole('group', { name: t('agreement.figures.stance') }));
    await expectSeen(agreement.panel.getByRole('rowheader', { name: 'Ferry corridor' }));
    expect(await violationsOf(page)).toEqual({});

    await agreement.mode('figures').focus();
    await page.keyboard.press('ArrowRight');
    await expectSeen(agreement.current.filter({ hasText: WORDS.stance }));
    await expectSeen(agreement.differing.filter({ hasText: t('agreement.parts.stance') }));
    expect(await violationsOf(page)).toEqual({});
    await page.keyboard.press('j');
    await expectSeen(agreement.current.filter({ hasText: WORDS.boundary }));
    await expectSeen(agreement.differing.filter({ hasText: t('agreement.parts.words') }));
    await page.keyboard.press('k');
    await expectSeen(agreement.current.filter({ hasText: WORDS.stance }));

    await page.keyboard.press('2');
    const kept = t('agreement.kept', { coder: CODERS.second });
    await expectSeen(window.messages.getByText(kept));
    await expectGone(agreement.differing);
    await page.keyboard.press('u');
    await expectSeen(agreement.differing.filter({ hasText: t('agreement.parts.stance') }));

    await page.keyboard.press('s');
    const both = page.getByRole('tabpanel', {
      name: t('agreement.coders.title', { name: READ_BY_BOTH }),
    });
    for (const coder of Object.values(CODERS)) {
      await expectSeen(
        both.getByRole('article', { name: t('agreement.coders.textOf', { coder }) }),
      );
    }
    await page.keyboard.press('j');
    await expectSeen(
      both
        .getByRole('status')
        .filter({ hasText: t('agreement.kindNames.stance') })
        .first(),
    );
    await eventually(() => reader.painted('stance-green')).toEqual([WORDS.stance]);
    await eventually(() => reader.painted('stance-blue')).toEqual([WORDS.stance]);
    expect(await violationsOf(page, ['light', 'dark'])).toEqual({});
  });
});
