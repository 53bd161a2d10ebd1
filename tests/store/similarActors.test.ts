import { expect, test } from 'vitest';
import { duplicateActors } from '../../db/analysis/actors/duplicateActors.ts';
import { nameLikeness } from '../../db/text/names/nameLikeness.ts';
import { formOf } from '../../db/text/names/nameWords.ts';
import { createTestNotebook } from '../helpers/notebook.ts';
import { createRandom } from '../helpers/random.ts';

function withActors() {
  const notebook = createTestNotebook();
  const create = (name: string, more: object = {}) =>
    notebook.call('actor.create', { name, ...more });
  const actors = {
    zelensky: create('Volodymyr Zelensky', { kind: 'person', aliases: ['President Zelensky'] }),
    zelenska: create('Olena Zelenska', { kind: 'person' }),
    nations: create('United Nations', { kind: 'organisation' }),
    iran: create('Iran', { kind: 'state' }),
    iraq: create('Iraq', { kind: 'state' }),
  };
  return { notebook, create, actors };
}

test('a name finds the actors it may mean, the likeliest first, with what is like it', () => {
  const { notebook, actors } = withActors();
  using _ = notebook;
  const similar = (name: string, more: object = {}) =>
    notebook
      .call('actor.similar', { name, ...more })
      .actors.map(({ actor, name: like, because }) => [actor.name, like, because]);
  expect(similar('Zelenskyy')).toEqual([['Volodymyr Zelensky', 'Volodymyr Zelensky', 'contained']]);
  expect(similar('Wolodymyr Selenskyj')).toEqual([
    ['Volodymyr Zelensky', 'Volodymyr Zelensky', 'spelling'],
  ]);
  expect(similar('president zelensky')).toEqual([
    ['Volodymyr Zelensky', 'President Zelensky', 'alias'],
  ]);
  expect(similar('U.N.')).toEqual([['United Nations', 'United Nations', 'initials']]);
  expect(similar('Iran')).toEqual([['Iran', 'Iran', 'alias']]);
  expect(similar('Iran', { without: actors.iran.id })).toEqual([]);
  expect(similar('Islamic Republic of Iran')).toEqual([['Iran', 'Iran', 'contained']]);
  expect(similar('Norvane')).toEqual([]);
  notebook.call('actor.create', { name: 'Zelensky' });
  expect(similar('Zelenskiy').map(([name]) => name)).toEqual(['Zelensky', 'Volodymyr Zelensky']);
  expect(similar('Zelenskiy', { limit: 1 })).toHaveLength(1);
});

test('pairs that may be one are listed; a person and a state, or a part and its whole, are two', () => {
  const { notebook, create, actors } = withActors();
  using _ = notebook;
  create('Zelenskiy');
  create('UN');
  create('Iraq Ltd', { kind: 'organisation' });
  create('Mrs Zelenska', { kind: 'organisation' });
  create('Geneva United Nations', {
    affiliations: [{ actorId: actors.nations.id, role: null, from: null, to: null }],
  });
  const { pairs, total } = notebook.call('actor.duplicates');
  expect(pairs.map(({ first, second, because }) => [first.name, second.name, because])).toEqual([
    ['Iraq', 'Iraq Ltd', 'contained'],
    ['Volodymyr Zelensky', 'Zelenskiy', 'contained'],
    ['United Nations', 'UN', 'initials'],
  ]);
  expect(total).toBe(3);
  expect(pairs[2]).toMatchObject({ names: ['United Nations', 'UN'], first: { counts: {} } });
  notebook.call('actor.merge', { from: pairs[0]!.second.id, into: pairs[0]!.first.id });
  expect(notebook.call('actor.duplicates').total).toBe(2);
});

test('a name that many others hold tells nothing of any of them', () => {
  using notebook = createTestNotebook();
  notebook.call('actor.create', { name: 'officials' });
  for (const whose of ['Aldovan', 'Norvane', 'Harbour', 'Ferry', 'Coastal']) {
    notebook.call('actor.create', { name: `${whose} officials` });
  }
  expect(notebook.call('actor.duplicates').total).toBe(5);
  notebook.call('actor.create', { name: 'Tax officials' });
  expect(notebook.call('actor.duplicates').total).toBe(0);
});

test('pairs found by shared keys are those that comparing all with all would find', () => {
  const random = createRandom(12);
  const words = (
    'Ilse I. Marrow Marrov Minister UN United Nations of the Group Mohammed Muhammad Zelensky ' +
    'Zelenskyy Zelesnky Republic Security IM Tajikistan Tadjikistan Tajikstan 7 Aliyev Aliev Jan J.'
  ).split(' ');
  for (let round = 0; round < 20; round += 1) {
    const names = Array.from({ length: 60 }, () =>
      Array.from({ length: 1 + random.below(4) }, () => random.pick(words)!).join(' '),
    );
    const actors = names.map((name, at) => ({
      id: String(at),
      name,
      kind: null,
      names: [{ name, folded: name }],
    }));
    const forms = names.map(formOf);
    const all = forms.flatMap((one, first) =>
      forms.flatMap((other, second) => {
        const likeness = first < second ? nameLikeness(one, other) : null;
        return likeness && likeness.because !== 'contained' ? [`${first} ${second}`] : [];
      }),
    );
    const found = duplicateActors(actors, () => false)
      .filter(({ because }) => because !== 'contained')
      .map(({ first, second }) => `${first} ${second}`);
    expect(found.toSorted()).toEqual(all.toSorted());
  }
});
