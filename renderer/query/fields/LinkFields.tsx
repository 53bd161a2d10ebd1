import { useMemo } from 'react';
import type { LinkType } from '../../../db/model/link.ts';
import type { PassageTest } from '../../../db/model/passageQuery.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { createRanking } from '../../ui/rank.ts';
import { TokenField } from '../../ui/TokenField.tsx';
import { useQueryNames } from '../useQueryNames.ts';
import { testsWith, type FieldsProps } from './fieldsProps.ts';

type LinkTest = Extract<PassageTest, { link: string }>;

/** How passages are linked: a relation from one of its ends, or whichever end. */
export function LinkFields({ label, tests, onChange }: FieldsProps) {
  const { t } = useMessages();
  const names = useQueryNames();
  const { data } = useOperation('linkType.list', {});
  const links = testsWith(tests, 'link');
  const nameOf = ({ link, end }: LinkTest): string => {
    const { near, far } = names.link(link);
    if (end !== undefined) return end === 'from' ? near : far;
    return near === far ? near : t('query.fields.relation', { near, far });
  };
  const choices = (data?.linkTypes ?? []).flatMap(testsOf);
  const rank = createRanking(choices.map((test) => ({ label: nameOf(test), test })));
  const chosen = useMemo(() => new Set(links.map(keyOf)), [links]);
  return (
    <TokenField
      label={label}
      tokens={links.map((test) => ({ key: keyOf(test), label: nameOf(test) }))}
      find={(typed) =>
        rank(typed, choices.length)
          .filter(({ test }) => !chosen.has(keyOf(test)))
          .map(({ label: name, test }) => ({ key: keyOf(test), id: keyOf(test), label: name }))
      }
      placeholder={t('query.fields.typeName')}
      onAdd={({ key }) => {
        const added = choices.find((test) => keyOf(test) === key);
        if (added) onChange([...links, added]);
      }}
      onRemove={({ key }) => onChange(links.filter((test) => keyOf(test) !== key))}
    />
  );
}

function testsOf({ id, symmetric }: LinkType): LinkTest[] {
  if (symmetric) return [{ link: id }];
  return [{ link: id, end: 'from' }, { link: id, end: 'to' }, { link: id }];
}

function keyOf({ link, end }: LinkTest): string {
  return `${link} ${end ?? 'either'}`;
}
