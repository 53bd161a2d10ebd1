import type { HistoryStep } from '../../../db/model/history.ts';
import { notebook } from '../../bridge/notebook.ts';
import { t } from '../../messages/i18n.ts';
import { showPane } from '../../state/panes.ts';
import { goToPassage, openTab, select, type Selected } from '../../state/workspace.ts';
import { showToast } from '../../ui/toasts.ts';
import { byInterest } from './byInterest.ts';

type Touched = HistoryStep['touched'][number];

/** Goes to the first thing that a step was done to and that is still there. */
export async function goToTouched(touched: readonly Touched[]): Promise<void> {
  for (const thing of byInterest(touched)) {
    if (await goTo(thing).catch(() => false)) return;
  }
  showToast({ tone: 'info', message: t('app.history.gone') });
}

/** Rejects where the thing is gone; false where there is no place to go to. */
async function goTo({ kind, id }: Touched): Promise<boolean> {
  switch (kind) {
    case 'passage':
      goToPassage(await notebook.call('passage.get', { id }));
      return true;
    case 'source':
      await notebook.call('source.get', { id });
      openTab({ kind, id });
      return show({ kind, id });
    case 'note':
      await notebook.call('note.get', { id });
      openTab({ kind, id });
      return true;
    case 'actor':
      await notebook.call('actor.get', { id });
      return show({ kind, id });
    case 'tag': {
      const { tags } = await notebook.call('tag.list', {});
      return tags.some((tag) => tag.id === id) && show({ kind, id });
    }
    case 'event': {
      const { events } = await notebook.call('event.list', {});
      return events.some((event) => event.id === id) && show({ kind, id });
    }
    case 'link': {
      const { links } = await notebook.call('link.list', { limit: 100_000 });
      const link = links.find((one) => one.id === id);
      return link !== undefined && goTo(link.from);
    }
    default:
      return false;
  }
}

function show(selected: Selected): boolean {
  select(selected);
  showPane('right');
  return true;
}
