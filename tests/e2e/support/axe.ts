import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The success criteria of WCAG 2.0 to 2.2, levels A and AA. */
const CRITERIA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What depends on the colours of a look. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** The looks a system can ask for. */
const LOOKS = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { colorScheme: 'dark', contrast: 'more' },
} as const;
export type Look = keyof typeof LOOKS;
export const EVERY_LOOK = Object.keys(LOOKS) as Look[];

/** Rules that the window breaks, each with the elements that do and why. */
export type Violations = Record<string, string[]>;

/**
 * Checks the window as it is now: by every rule in the light look, and by those of colours in the
 * others that are asked for.
 */
export async function violationsOf(
  page: Page,
  looks: readonly Look[] = EVERY_LOOK,
): Promise<Violations> {
  await addAxe(page);
  const found: Violations = {};
  for (const look of looks) {
    await page.emulateMedia({ ...LOOKS[look], reducedMotion: 'reduce' });
    const runOnly =
      look === 'light'
        ? ({ type: 'tag', values: CRITERIA } as const)
        : ({ type: 'rule', values: OF_COLOURS } as const);
    for (const [rule, elements] of Object.entries(await page.evaluate(run, runOnly))) {
      found[`${rule}, ${look}`] = elements;
    }
  }
  await page.emulateMedia({ ...LOOKS.light, reducedMotion: 'reduce' });
  return found;
}

type RunOnly = { type: 'tag' | 'rule'; values: readonly string[] };

/** Runs in the window. */
async function run(runOnly: RunOnly): Promise<Violations> {
  const { axe: checker } = globalThis as unknown as { axe: typeof axe };
  // The colours of a look arrive with the next frame.
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  // The focus stays in the text of a note while the arrow keys go through such a list, and scroll
  // it. The rule knows that of fields, but not of texts.
  const steered = document.activeElement?.getAttribute('aria-activedescendant')
    ? document.activeElement.getAttribute('aria-controls')
    : null;
  // What a menu lies over is out of reach until it closes; a target half under it is no fault.
  const menu = document.querySelector('[role=menu]');
  const { violations } = await checker.run(document, {
    runOnly: { type: runOnly.type, values: [...runOnly.values] },
    resultTypes: ['violations'],
  });
  const found = violations.map(({ id, nodes }) => {
    const faults = nodes.filter(({ target }) => {
      const element = document.querySelector(String(target[0]));
      if (id === 'scrollable-region-focusable') return steered === null || element?.id !== steered;
      if (id === 'target-size') return menu === null || menu.contains(element);
      return true;
    });
    return [
      id,
      faults.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`),
    ];
  });
  return Object.fromEntries(found.filter(([, faults]) => faults!.length > 0)) as Violations;
}

/** The policy of the window lets no script in; the tools of a developer may put one there. */
async function addAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  await page.evaluate(axe.source);
}
