import { notebook } from '../../bridge/notebook.ts';
import { t } from '../../messages/i18n.ts';
import { quoted } from '../../messages/quoted.ts';
import { openTab, type Selected } from '../../state/workspace.ts';

/** Opens the history of one thing. */
export async function openHistoryOf(thing: Selected): Promise<void> {
  const name = await nameOf(thing).catch(() => undefined);
  const { kind, id } = thing;
  openTab({ kind: 'history', touching: { id, name: name ?? t(`inspector.kind.${kind}`) } });
}

/** What a thing is called. Rejects, or gives undefined, where it is gone. */
async function nameOf({ kind, id }: Selected): Promise<string | undefined> {
  switch (kind) {
    case 'passage': {
      const { spans } = await notebook.call('passage.get', { id });
      return quoted(spans.map(({ exact }) => exact).join(' … '));
    }
    case 'source':
      return (await notebook.call('source.get', { id })).title;
    case 'actor':
      return (await notebook.call('actor.get', { id })).name;
    case 'tag': {
      const { tags } = await notebook.call('tag.list', {});
      return tags.find((tag) => tag.id === id)?.name;
    }
    case 'event': {
      const { events } = await notebook.call('event.list', {});
      return events.find((event) => event.id === id)?.title;
    }
  }
}
