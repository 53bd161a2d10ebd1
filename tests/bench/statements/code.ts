import { all, run, type Database } from '../../../db/store/database.ts';
import { CONTRADICTS, IS_CONDITION_FOR } from '../../../db/store/seed.ts';
import { createRandom, type Random } from '../../helpers/random.ts';

const PARENTS = 8;
const CHILDREN = 5;
const PARTIES = 30;

/**
 * Codes every passage of a notebook by a rule: a stance for most, one or two issues of forty, a date
 * for most, addressees for some; of demands and preconditions every third has conditions; one in fifty
 * is linked; speakers belong to thirty parties. The history does not hold it.
 */
export function code(db: Database): void {
  const random = createRandom(30);
  db.transaction(() => {
    const issues = makeIssues(db);
    const stances = all<{ id: string; name: string }>(
      db,
      `SELECT id, name FROM tag WHERE family = 'stance' ORDER BY position LIMIT 8`,
    );
    const actors = all<{ id: string }>(
      db,
      `SELECT actor_id AS id FROM passage_actor GROUP BY actor_id ORDER BY count(*) DESC, actor_id`,
    ).map(({ id }) => id);
    makeParties(db, actors, random);
    const passages = all<{ id: string; published: string | null }>(
      db,
      `SELECT passage.id, published FROM passage JOIN source ON source.id = source_id
       ORDER BY passage.seq`,
    );
    const asking = passages.filter(({ id, published }, index) => {
      const stance = random.next() < 0.8 ? stances[random.below(stances.length)]! : null;
      if (stance) tag(db, id, stance.id);
      tag(db, id, issues[Math.floor(random.next() ** 2 * issues.length)]!);
      if (random.next() < 0.3) tag(db, id, issues[random.below(issues.length)]!);
      if (random.next() < 0.7) date(db, id, published, random);
      if (random.next() < 0.4) address(db, id, actors[random.below(200) % actors.length]!);
      return index % 3 === 0 && /Demand|Precondition/u.test(stance?.name ?? '');
    });
    for (const [index, { id }] of asking.entries()) {
      addCondition(db, id, index, actors[random.below(100) % actors.length]!, random);
    }
    for (let index = 0; index + 50 < passages.length; index += 50) {
      const from = passages[index]!.id;
      const to = passages[index + 1 + random.below(49)]!.id;
      link(db, index, from, to, index % 200 === 0 ? IS_CONDITION_FOR : CONTRADICTS);
    }
  })();
}

function makeIssues(db: Database): string[] {
  const ids: string[] = [];
  for (let parent = 0; parent < PARENTS; parent += 1) {
    const parentId = idOf('a', parent);
    for (let child = -1; child < CHILDREN; child += 1) {
      const id = child < 0 ? parentId : idOf('b', parent * CHILDREN + child);
      run(
        db,
        `INSERT INTO tag (id, family, name, parent_id, position)
         VALUES (:id, 'issue', :name, :parentId, :position)`,
        {
          id,
          name: child < 0 ? `Field ${parent + 1}` : `Issue ${parent + 1}.${child + 1}`,
          parentId: child < 0 ? null : parentId,
          position: parent * 10 + child + 2,
        },
      );
      if (child >= 0) ids.push(id);
    }
  }
  return ids;
}

function makeParties(db: Database, actors: readonly string[], random: Random): void {
  const parties = Array.from({ length: PARTIES }, (_, index) => {
    const id = idOf('c', index);
    const name = `Party ${index + 1}`;
    run(db, `INSERT INTO actor (id, name, kind) VALUES (:id, :name, 'state')`, { id, name });
    run(
      db,
      `INSERT INTO actor_name (actor_id, position, name, folded) VALUES (:id, 0, :name, :folded)`,
      { id, name, folded: name.toLowerCase() },
    );
    return id;
  });
  for (const id of actors) {
    if (random.next() < 0.2) continue;
    run(
      db,
      `INSERT INTO affiliation (actor_id, position, organisation_id) VALUES (:id, 9, :party)`,
      { id, party: parties[Math.floor(random.next() ** 2 * PARTIES)]! },
    );
  }
}

function tag(db: Database, passage: string, tagId: string): void {
  run(db, 'INSERT INTO passage_tag VALUES (:passage, :tagId) ON CONFLICT DO NOTHING', {
    passage,
    tagId,
  });
}

function date(db: Database, id: string, published: string | null, random: Random): void {
  const year = published?.slice(0, 4) ?? '2016';
  const month = String(1 + random.below(12)).padStart(2, '0');
  const day = random.next() < 0.8 ? `-${String(1 + random.below(28)).padStart(2, '0')}` : '';
  run(
    db,
    `UPDATE passage SET said_on = :date, said_first = :first, said_last = :last WHERE id = :id`,
    {
      id,
      date: `${year}-${month}${day}`,
      first: `${year}-${month}${day || '-01'}`,
      last: `${year}-${month}${day || '-28'}`,
    },
  );
}

function address(db: Database, passage: string, actor: string): void {
  run(
    db,
    `INSERT INTO passage_actor (passage_id, role, position, actor_id)
     VALUES (:passage, 'addressee', 0, :actor) ON CONFLICT DO NOTHING`,
    { passage, actor },
  );
}

function addCondition(
  db: Database,
  passage: string,
  index: number,
  actor: string,
  random: Random,
): void {
  const id = idOf('d', index);
  const topic = () => `Issue ${1 + random.below(PARENTS)}.${1 + random.below(CHILDREN)}`;
  run(
    db,
    `INSERT INTO condition (id, passage_id, position, action, unlocks, status, due)
     VALUES (:id, :passage, 0, :action, :unlocks, :status, :due)`,
    {
      id,
      passage,
      action: `agree to ${topic()}`,
      unlocks: random.next() < 0.5 ? `talks on ${topic()}` : null,
      status: random.next() < 0.8 ? 'open' : 'met',
      due: random.next() < 0.2 ? '2016-11' : null,
    },
  );
  run(
    db,
    `INSERT INTO condition_actor (condition_id, position, passage_id, actor_id)
     VALUES (:id, 0, :passage, :actor)`,
    { id, passage, actor },
  );
}

function link(db: Database, index: number, from: string, to: string, type: string): void {
  run(
    db,
    `INSERT INTO link (id, from_kind, from_id, to_kind, to_id, type_id, created_at)
     VALUES (:id, 'passage', :from, 'passage', :to, :type, '2031-03-03T09:00:00.000Z')`,
    { id: idOf('e', index), from, to, type },
  );
}

/** A valid id that holds a letter and a number. */
function idOf(kind: string, number: number): string {
  return `${kind.repeat(8)}-0000-8000-8000-${number.toString(16).padStart(12, '0')}`;
}
