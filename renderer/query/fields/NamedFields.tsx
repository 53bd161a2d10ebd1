import { useMemo, useState } from 'react';
import { LISTED_AT_A_TIME } from '../../data/titles.ts';
import { useOperation } from '../../data/useOperation.ts';
import { usePages } from '../../data/usePages.ts';
import { useMessages } from '../../messages/i18n.ts';
import { createRanking } from '../../ui/rank.ts';
import { TokenField } from '../../ui/TokenField.tsx';
import type { Option } from '../../ui/TypeAhead.tsx';
import { useQueryNames } from '../useQueryNames.ts';
import { testsWith, type FieldsProps } from './fieldsProps.ts';

const AT_MOST = 8;

/** Some sources, by words of their titles. */
export function SourceFields({ label, tests, onChange }: FieldsProps) {
  const { t } = useMessages();
  const names = useQueryNames();
  const [typed, setTyped] = useState('');
  const ids = testsWith(tests, 'sources').flatMap(({ sources }) => sources);
  const { pages } = usePages('source.list', LISTED_AT_A_TIME);
  const { data } = useOperation(
    'search.query',
    { query: typed, kinds: ['source'], limit: AT_MOST },
    { enabled: typed.trim() !== '', keep: true },
  );
  const listed = pages.flatMap(({ sources }) => sources);
  const found = typed.trim() === '' ? listed : (data?.hits ?? []);
  const options = found
    .filter(({ id }) => !ids.includes(id))
    .slice(0, AT_MOST)
    .map(({ id, title }): Option => ({ key: id, id, label: title }));
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({});
  const change = (sources: string[]) => onChange(sources.length > 0 ? [{ sources }] : []);
  return (
    <TokenField
      label={label}
      tokens={ids.map((id) => ({ key: id, label: titles[id] ?? names.source(id) ?? id }))}
      find={() => options}
      typed={typed}
      onType={setTyped}
      placeholder={t('query.fields.typeName')}
      onAdd={({ key, label: title }) => {
        setTitles({ ...titles, [key]: title });
        change([...ids, key]);
      }}
      onRemove={({ key }) => change(ids.filter((id) => id !== key))}
    />
  );
}

/** Some of those who published sources; or that nobody is said to have. */
export function PublisherFields({ label, tests, onChange }: FieldsProps) {
  const { t } = useMessages();
  const { data } = useOperation('passage.facets', {});
  return (
    <NamesOrNone
      label={label}
      chosen={testsWith(tests, 'publisher').map(({ publisher }) => publisher)}
      known={data?.publishers}
      none={t('query.fields.noPublisher')}
      onChange={(names) => onChange(names.map((publisher) => ({ publisher })))}
    />
  );
}

/** Some of those who made passages; or that nobody is named. */
export function CoderFields({ label, tests, onChange }: FieldsProps) {
  const { t } = useMessages();
  const { data } = useOperation('passage.facets', {});
  return (
    <NamesOrNone
      label={label}
      chosen={testsWith(tests, 'coder').map(({ coder }) => coder)}
      known={data?.coders}
      none={t('query.fields.nobody')}
      onChange={(names) => onChange(names.map((coder) => ({ coder })))}
    />
  );
}

interface NamesOrNoneProps {
  label: string;
  chosen: ReadonlyArray<string | null>;
  known: ReadonlyArray<{ name: string; count: number }> | undefined;
  /** What having no name is called. */
  none: string;
  onChange: (chosen: Array<string | null>) => void;
}

function NamesOrNone({ label, chosen, known = [], none, onChange }: NamesOrNoneProps) {
  const { t } = useMessages();
  const rank = useMemo(
    () =>
      createRanking([
        ...known.map(({ name }) => ({ label: name, value: name as string | null })),
        { label: none, value: null },
      ]),
    [known, none],
  );
  const find = (typed: string): Option[] =>
    rank(typed, AT_MOST + chosen.length)
      .filter(({ value }) => !chosen.includes(value))
      .map(({ label: name, value }) => ({ key: value ?? '', id: value, label: name }));
  return (
    <TokenField
      label={label}
      tokens={chosen.map((name) => ({ key: name ?? '', label: name ?? none }))}
      find={find}
      placeholder={t('query.fields.typeName')}
      onAdd={({ id }) => onChange([...chosen, id])}
      onRemove={({ key }) => onChange(chosen.filter((name) => (name ?? '') !== key))}
    />
  );
}
