import type { InputOf, OperationName, OutputOf } from '../../db/api/contract.ts';
import { ApiError } from '../../db/api/errors.ts';
import type { HistoryStep } from '../../db/model/history.ts';
import { notebook } from '../bridge/notebook.ts';
import { formatNumber } from '../messages/format.ts';
import { t } from '../messages/i18n.ts';
import { flushAll } from '../state/pendingSaves.ts';
import { dismissToast, reportError, showToast } from '../ui/toasts.ts';
import { attempt } from './attempt.ts';
import { change } from './change.ts';
import { queryClient } from './queryClient.ts';
import { queryKey } from './useOperation.ts';

/** The line a step is shown as: “Created passage: There must be …”. */
export function stepLine({ label, subject }: Pick<HistoryStep, 'label' | 'subject'>): string {
  return subject === '' ? label : `${label}: ${subject}`;
}

let lastToast = 0;

/** Takes back the last action, or does it again, and says which it was. */
export async function stepBack(operation: 'history.undo' | 'history.redo'): Promise<void> {
  // What is being typed is an action too, and the last one.
  await flushAll();
  dismissToast(lastToast);
  try {
    const { step } = await notebook.call(operation, {});
    expectWayBack(operation, stepLine(step));
    const message = operation === 'history.undo' ? 'app.undo.undone' : 'app.undo.redone';
    lastToast = showToast({ tone: 'info', message: t(message, { step: stepLine(step) }) });
  } catch (error) {
    const { code, message } = ApiError.from(error);
    if (code !== 'NOTHING_TO_UNDO' && code !== 'NOTHING_TO_REDO') reportError(error);
    else lastToast = showToast({ tone: 'info', message });
  }
}

/** Takes back a step and everything after it, and says how much that was. */
export async function undoTo({ id }: Pick<HistoryStep, 'id'>): Promise<ApiError | null> {
  await flushAll();
  const { value, error } = await attempt('history.undoTo', { id });
  if (error) return error;
  const first = value.steps.at(-1);
  if (first) expectWayBack('history.undo', stepLine(first));
  dismissToast(lastToast);
  const count = value.steps.length;
  const message = t('app.history.undoTo.done', { count, number: formatNumber(count) });
  lastToast = showToast({ tone: 'info', message });
  return null;
}

/**
 * What was just taken back can be done again, and the other way round. The notebook says so, too, but
 * a question later; a key that is pressed at once must not be lost.
 */
function expectWayBack(operation: 'history.undo' | 'history.redo', line: string): void {
  const way = operation === 'history.undo' ? 'redo' : 'undo';
  queryClient.setQueryData<OutputOf<'notebook.info'>>(
    queryKey('notebook.info', {}),
    (info) => info && { ...info, [way]: line },
  );
}

/**
 * Changes the notebook and offers to take that back, for what would otherwise have to be asked
 * before. Gives null where it failed; the error is shown.
 */
export async function changeWithUndo<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  message: string,
): Promise<OutputOf<Name> | null> {
  const answer = await change(name, input);
  if (answer !== null) await offerUndo(message);
  return answer;
}

/** Says what was just done, and offers to take it back. */
export async function offerUndo(message: string): Promise<void> {
  const steps = await latestSteps();
  // It may have been taken back before there was time to offer that.
  if (steps[0]?.state === 'undone') return;
  const step = lastDone(steps);
  dismissToast(lastToast);
  lastToast = showToast({
    tone: 'info',
    message,
    ...(step && { button: { label: t('common.undo'), run: () => void undoStep(step.id) } }),
  });
}

/** Undo takes back the last action; after another one, the button would mean something else. */
async function undoStep(id: string): Promise<void> {
  if (lastDone(await latestSteps())?.id === id) await stepBack('history.undo');
  else showToast({ tone: 'info', message: t('app.undo.notLast') });
}

/** The last steps of the history, newest first. */
async function latestSteps(): Promise<readonly HistoryStep[]> {
  return (await change('history.list', { limit: 10 }))?.steps ?? [];
}

function lastDone(steps: readonly HistoryStep[]): HistoryStep | undefined {
  return steps.find(({ state }) => state === 'done');
}
