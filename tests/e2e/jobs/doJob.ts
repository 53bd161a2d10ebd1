import { expect } from 'vitest';
import { formatDate } from '../../../renderer/messages/format.ts';
import type { OpenedParley } from '../support/openParley.ts';
import type { Role } from '../pages/Popover.ts';
import { beginningWith, t } from '../support/words.ts';
import { typeWords } from '../support/typeWords.ts';
import { eventually } from '../support/eventually.ts';
import type { Hand } from './hand.ts';
import { firstWords, type Job, type Statement } from './job.ts';

/** Makes a passage of a statement, with everything that is to be kept of it. */
export async function makePassage(
  parley: OpenedParley,
  hand: Hand,
  statement: Statement,
): Promise<void> {
  const { window } = parley;
  const { inspector, popover } = window;
  await hand.begin(statement.spans);
  await fillPopover(parley, statement);
  await popover.save();
  await inspector.words.filter({ hasText: beginningWith(firstWords(statement)) }).waitFor();

  const { channel, on, via, evidence, conditions } = statement;
  if (on !== null && on.words !== null) {
    const shown = inspector.text(t('inspector.passage.dateWords'));
    const present = (await shown.textContent()) ?? '';
    if (!present.includes(on.words)) await hand.setText(t('inspector.passage.dateWords'), on.words);
  }
  const [, ...farther] = via;
  for (const name of farther) await hand.addName(t('inspector.passage.reportedBy'), name);
  if (channel !== null) await hand.setText(t('inspector.passage.channel'), channel);
  for (const { kind, words } of evidence) await hand.takeEvidence(kind, words);
  for (const condition of conditions) await hand.addCondition(condition);
}

/** What is typed is the same with the mouse in hand: number, type-ahead, Enter. */
async function fillPopover({ window }: OpenedParley, statement: Statement): Promise<void> {
  const { popover } = window;
  await popover.setStance(statement.stance);
  const roles = ['issue', 'by', 'for', 'to', 'via'] as const satisfies Role[];
  const wanted = {
    issue: statement.issues,
    by: statement.by,
    for: statement.for,
    to: statement.to,
    // By whose account that one knew is added in the inspector.
    via: statement.via.slice(0, 1),
  };
  for (const role of roles) {
    const names = wanted[role];
    if (names.length === 0 || isSame(await popover.names(role), names)) continue;
    const present = role === 'issue' ? await popover.names(role) : [];
    for (const name of names) if (!present.includes(name)) await popover.say(role, name);
  }
  if (statement.on === null) return;
  const shown = formatDate(statement.on.date);
  if (!isSame(await popover.names('on'), [shown])) await popover.sayDate(statement.on.date, shown);
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}

/** Does the whole job up to the note, and leaves the note open. */
export async function doJob(parley: OpenedParley, hand: Hand, job: Job): Promise<void> {
  const { page, window } = parley;
  const { inspector, note } = window;
  const words = (name: string) => {
    const statement = job.statements[name];
    return statement ? firstWords(statement) : name;
  };

  for (const source of job.sources) await hand.importSource(source);
  for (const source of job.sources) {
    const statements = Object.values(job.statements).filter((one) => one.source === source.title);
    await hand.openSource(source.title);
    for (const statement of statements) await makePassage(parley, hand, statement);
  }
  await window.status.passages(Object.keys(job.statements).length);

  for (const event of job.events) await hand.makeEvent(event);
  for (const [from, relation, to] of job.links) {
    await hand.goToPassage(words(from));
    await hand.link(words(to), relation);
  }
  const [from, relation, to] = job.dragged;
  await hand.linkNearby(job.statements[from]!, relation, job.statements[to]!);

  const { outcome } = job;
  await hand.goToPassage(words(outcome.of));
  await hand.setOutcome({ ...outcome, shownBy: words(outcome.shownBy) });
  await expect(inspector.condition(outcome.action).textContent()).resolves.toContain(outcome.note);

  await hand.beginNote(job.note.title);
  const [first, second, third, fourth, fifth] = job.note.quotes.map(words) as [
    string,
    string,
    string,
    string,
    string,
  ];
  await typeWords(page, `${job.note.lead} `);
  await note.mentionByKeys(job.note.mention);
  await typeWords(page, ':');
  await page.keyboard.press('Enter');
  await note.quote(first);
  await note.quote(second);
  await hand.quoteByCommand(third);
  await hand.quoteByCommand(fourth);
  await hand.quoteFromReader(fifth, job.note.title);
  await eventually(() => note.quotations.count()).toBe(5);
  await window.saved();
}
