import type { Page } from 'playwright-core';
import type { Scene } from '../scene.ts';
import { open, run, settle } from '../steps.ts';

/** Of all that is found by its name, the palette lists the actor itself among the actors. */
async function openActor(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').getByRole('combobox').fill(name);
  await settle(page);
  const actors = page.getByRole('dialog').getByRole('group', { name: /^Actors/u });
  await actors.getByRole('option', { name, exact: true }).click();
  await settle(page);
}

async function newActor(page: Page, name: string): Promise<void> {
  await run(page, 'New actor');
  await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await settle(page);
}

const scrollDown = (page: Page) =>
  page.getByRole('heading', { name: 'Said last' }).evaluate((title) => title.scrollIntoView());

/** The page of an actor, and what is done with actors. */
export const actorScenes: readonly Scene[] = [
  {
    name: 'actor-empty',
    notebook: 'empty',
    async act(page) {
      await newActor(page, 'Aldova');
      await page.getByRole('button', { name: 'Page of the actor' }).click();
      await settle(page);
    },
  },
  { name: 'actor', notebook: 'sample', act: (page) => openActor(page, 'Norvane') },
  {
    name: 'actor-members',
    notebook: 'sample',
    async act(page) {
      await openActor(page, 'Norvane');
      await page.getByRole('checkbox', { name: /^With members/u }).check();
      await settle(page);
    },
  },
  {
    name: 'actor-below',
    notebook: 'sample',
    async act(page) {
      await openActor(page, 'Norvane');
      await scrollDown(page);
    },
  },
  {
    name: 'actor-person',
    notebook: 'sample',
    async act(page) {
      await openActor(page, 'Ilse Marrow');
      await page.getByRole('button', { name: 'As a table' }).click();
    },
  },
  {
    name: 'actor-drift',
    notebook: 'sample',
    async act(page) {
      await openActor(page, 'Norvane');
      await page.getByRole('checkbox', { name: /^With members/u }).check();
      await page
        .getByRole('button', { name: /^The stance/u })
        .first()
        .click();
      await settle(page);
    },
  },
  {
    name: 'actor-merge',
    notebook: 'scratch',
    async act(page) {
      await newActor(page, 'Minister Marrow');
      await page.getByRole('button', { name: 'Page of the actor' }).click();
      await page.getByRole('button', { name: 'Merge …' }).click();
      await settle(page);
      await page.getByRole('dialog').getByRole('button', { name: 'Ilse Marrow' }).click();
    },
  },
  {
    name: 'actor-split',
    notebook: 'scratch',
    async act(page) {
      await openActor(page, 'Norvane');
      await page.getByRole('button', { name: 'Split …' }).first().click();
      await settle(page);
      await page.getByRole('dialog').getByRole('checkbox').first().check();
    },
  },
  {
    name: 'actor-duplicates',
    notebook: 'scratch',
    async act(page) {
      for (const name of ['Minister Marrow', 'Tomas Rekke', 'Republic of Norvane']) {
        await newActor(page, name);
      }
      await run(page, 'Actors that may be one');
    },
  },
  {
    name: 'actor-duplicates-none',
    notebook: 'empty',
    act: (page) => run(page, 'Actors that may be one'),
  },
  {
    name: 'actor-similar',
    notebook: 'sample',
    async act(page) {
      await open(page, 'Ilse Marrow');
      await page
        .getByRole('combobox', { name: 'Add an organisation, a state, a group' })
        .fill('Norvaine');
    },
  },
];
