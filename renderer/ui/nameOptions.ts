import { useMemo } from 'react';
import type { Actor } from '../../db/model/actor.ts';
import type { TagFamily } from '../../db/model/tag.ts';
import { similarNames } from '../../db/text/names/similarNames.ts';
import { useActors } from '../data/actors.ts';
import { useTags } from '../data/tags.ts';
import { useMessages } from '../messages/i18n.ts';
import { createRanking, fittingName, foldName, type Named } from './rank.ts';
import type { Option } from './TypeAhead.tsx';

const AT_MOST = 8;
const SIMILAR_AT_MOST = 2;

/** Gives what fits what is typed. */
export type FindOptions = (typed: string) => Option[];

interface Choice extends Named {
  option: Option;
  /** Offered only where its name is written out. */
  retired?: boolean;
}

interface Choosing {
  /** Leave out these ids: they are chosen already, or cannot be. */
  without?: ReadonlySet<string>;
  /** Offer to create what is not there; so unless said otherwise. */
  creating?: boolean;
  /** Offer retired tags like the others: something that exists is looked for. */
  retired?: boolean;
}

interface Finding extends Choosing {
  /** What stands beside a choice: why it was found, where its label does not show that. */
  detailOf?: (choice: Choice, typed: string) => string | undefined;
  /** What is meant, perhaps, where nothing has just this name. */
  similar?: (typed: string) => Choice[];
}

/**
 * Finds actors by name or alias, and offers to create what is not there; before that, those whom a
 * name that looks new may mean.
 */
export function useActorOptions(choosing: Choosing = {}): FindOptions {
  const { t } = useMessages();
  const actors = useActors();
  const choices = useMemo(
    () =>
      actors.map(({ id, name, aliases }): Choice => ({
        label: name,
        aliases,
        option: { key: id, id, label: name },
      })),
    [actors],
  );
  return useFinding(choices, {
    ...choosing,
    detailOf: (choice, typed) => {
      const name = fittingName(choice, typed);
      return name === choice.label ? undefined : t('actor.alsoKnownAs', { name });
    },
    similar: (typed) => similarTo(actors, typed),
  });
}

/** Whom a name may mean that nobody has. */
function similarTo(actors: readonly Actor[], typed: string): Choice[] {
  const named = actors.map(({ id, name, aliases }) => ({ id, name, names: [name, ...aliases] }));
  return similarNames(named, typed, { limit: SIMILAR_AT_MOST }).map(({ actor }) => ({
    label: actor.name,
    option: { key: actor.id, id: actor.id, label: actor.name },
  }));
}

/** Finds the tags of a family, and offers to create what is not there. */
export function useTagOptions(family: TagFamily, choosing: Choosing = {}): FindOptions {
  const { t } = useMessages();
  const { all } = useTags();
  const choices = useMemo(
    () =>
      all
        .filter((tag) => tag.family === family)
        .map(({ id, name, color, letter, retired }): Choice => ({
          label: name,
          retired,
          option: {
            key: id,
            id,
            label: name,
            ...(retired && { detail: t('inspector.tag.retired') }),
            ...(family === 'stance' && { mark: { color, letter } }),
          },
        })),
    [all, family, t],
  );
  return useFinding(choices, choosing);
}

/** Finds tags of all families: stances, issues, then the others. */
export function useAnyTagOptions(choosing: Choosing = {}): FindOptions {
  const { t } = useMessages();
  const { all, byId } = useTags();
  const choices = useMemo(
    () =>
      all.map(({ id, name, family, color, letter, parentId, retired }): Choice => ({
        label: name,
        retired,
        option: {
          key: id,
          id,
          label: name,
          detail: retired
            ? t('inspector.tag.retired')
            : (byId.get(parentId ?? '')?.name ?? t(`inspector.tag.families.${family}`)),
          ...(family === 'stance' && { mark: { color, letter } }),
        },
      })),
    [all, byId, t],
  );
  return useFinding(choices, choosing);
}

/** Finds nothing that is there already: only offers what is typed, as it is. */
export function takeAsTyped(typed: string): Option[] {
  return typed === '' ? [] : [{ key: typed, id: null, label: typed, value: typed }];
}

function useFinding(
  choices: readonly Choice[],
  { without, creating = true, retired = false, detailOf, similar }: Finding,
): FindOptions {
  const { t } = useMessages();
  const [rank, hidden] = useMemo(() => {
    const isHidden = (choice: Choice) => choice.retired === true && !retired;
    const others = choices.filter(isHidden).map((one) => [foldName(one.label), one] as const);
    return [createRanking(choices.filter((one) => !isHidden(one))), new Map(others)] as const;
  }, [choices, retired]);
  return (typed) => {
    // A retired tag whose name is written out is meant; there can be no second one of that name.
    const named = hidden.get(foldName(typed));
    const fitting = [...(named ? [named] : []), ...rank(typed, AT_MOST + (without?.size ?? 0))];
    const isFree = ({ option }: Choice) => option.id === null || !without?.has(option.id);
    const shown = fitting.filter(isFree).slice(0, AT_MOST);
    const known = fitting.some(({ label, aliases = [] }) =>
      [label, ...aliases].some((name) => foldName(name) === foldName(typed)),
    );
    if (!creating || typed === '' || known) {
      return shown.map((choice) => optionOf(choice, detailOf?.(choice, typed)));
    }
    const others = (similar?.(typed) ?? []).filter(
      (choice) => isFree(choice) && shown.every(({ option }) => option.key !== choice.option.key),
    );
    return [
      ...shown.map((choice) => optionOf(choice, detailOf?.(choice, typed))),
      ...others.map((choice) => optionOf(choice, t('actor.perhapsMeant'))),
      { key: 'create', id: null, label: t('common.create', { name: typed }), value: typed },
    ];
  };
}

function optionOf({ option }: Choice, detail: string | undefined): Option {
  return detail === undefined ? option : { ...option, detail };
}
