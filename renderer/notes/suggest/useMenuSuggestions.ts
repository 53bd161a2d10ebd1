import {
  AtSign,
  Heading1,
  Heading2,
  Heading3,
  List,
  ListChecks,
  ListOrdered,
  Minus,
  Pilcrow,
  Quote,
  SquareCode,
  Table,
  TextQuote,
  type LucideIcon,
} from 'lucide-react';
import { useMemo } from 'react';
import { commandName } from '../../commands/names.ts';
import { useMessages } from '../../messages/i18n.ts';
import { createRanking } from '../../ui/rank.ts';
import { blocks, type Block } from '../editor/blocks.ts';
import type { Suggestion } from './suggestion.ts';

/** The picture of each kind of text. */
export const blockIcons: Record<Block, LucideIcon> = {
  paragraph: Pilcrow,
  heading1: Heading1,
  heading2: Heading2,
  heading3: Heading3,
  quote: TextQuote,
  codeBlock: SquareCode,
  bulletList: List,
  numberList: ListOrdered,
  checkList: ListChecks,
};

/** What the menu of `/` offers for the words typed after it. */
export function useMenuSuggestions(query: string): readonly Suggestion[] {
  const { t } = useMessages();
  const rank = useMemo(() => {
    const quoteWord = t('notes.suggest.quoteWord');
    const inserts: Suggestion[] = [
      {
        key: 'quotation',
        label: t('notes.suggest.quotation'),
        detail: `/${quoteWord}`,
        look: { icon: Quote },
        insertion: { kind: 'words', text: `/${quoteWord} ` },
      },
      {
        key: 'mention',
        label: t('notes.suggest.mention'),
        detail: '@',
        look: { icon: AtSign },
        insertion: { kind: 'words', text: '@' },
      },
      {
        key: 'table',
        label: t('notes.toolbar.table'),
        look: { icon: Table },
        insertion: { kind: 'table' },
      },
      {
        key: 'rule',
        label: commandName('format.rule'),
        look: { icon: Minus },
        insertion: { kind: 'rule' },
      },
    ];
    const kinds = blocks.map((block): Suggestion => ({
      key: block,
      label: commandName(`format.${block}`),
      look: { icon: blockIcons[block] },
      insertion: { kind: 'block', block },
    }));
    const [quotation, mention, ...rest] = inserts;
    return createRanking(
      [quotation!, mention!, ...kinds, ...rest].map((item) => ({
        ...item,
        aliases: item.key === 'quotation' ? [quoteWord] : [],
      })),
    );
  }, [t]);
  return useMemo(() => rank(query, 20), [rank, query]);
}
