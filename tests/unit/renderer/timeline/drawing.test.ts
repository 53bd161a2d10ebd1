import { describe, expect, test } from 'vitest';
import type { TimelineItem } from '../../../../db/model/timeline.ts';
import {
  entriesOf,
  eventEntries,
  type ItemEntry,
} from '../../../../renderer/timeline/drawing/entries.ts';
import { fitText, widthOfText } from '../../../../renderer/timeline/drawing/fitText.ts';
import { layOut, topOf } from '../../../../renderer/timeline/drawing/layOut.ts';
import { drawLinks, linkPath } from '../../../../renderer/timeline/drawing/links.ts';
import { foundAgain, moved, nearest } from '../../../../renderer/timeline/drawing/moves.ts';
import { MARK, packLane, type Placed } from '../../../../renderer/timeline/drawing/pack.ts';
import { placeEvents } from '../../../../renderer/timeline/drawing/placeEvents.ts';
import { DAY, startOf } from '../../../../renderer/timeline/time/timeView.ts';

/** So many pixels for a day, from 1 March 2031. */
const scaleOf = (perDay: number) => ({ origin: startOf('2031-03-01'), k: perDay / DAY });

let made = 0;
function item(first: string, last = first, lane = 'a'): TimelineItem {
  made += 1;
  return {
    id: `item-${made}`,
    lane,
    first,
    last,
    said: first,
    dated: true,
    stance: null,
    speakers: [],
    sourceTitle: 'Readout',
    words: 'words',
  };
}

function entries(...items: TimelineItem[]): ItemEntry[] {
  return [...entriesOf({ items, bins: [] }).values()]
    .flat()
    .filter((entry) => entry.kind === 'item');
}

function places(placed: readonly Placed[]): Array<[number, number]> {
  return placed.map(({ row, x }) => [row, x]);
}

describe('the rows of a lane', () => {
  test('what is of one day stands side by side where the day is wide enough, else below', () => {
    const day = () => item('2031-03-02');
    expect(places(packLane(entries(day(), day(), day()), scaleOf(60)).placed)).toEqual([
      [0, 60],
      [0, 79],
      [0, 98],
    ]);
    expect(places(packLane(entries(day(), day()), scaleOf(4)).placed)).toEqual([
      [0, 4 + 2 - MARK / 2],
      [1, 4 + 2 - MARK / 2],
    ]);
  });

  test('nothing covers anything, and a mark never leaves its day', () => {
    const items = Array.from({ length: 60 }, (_, at) =>
      item(`2031-03-${String(1 + (at % 9)).padStart(2, '0')}`),
    ).toSorted((one, other) => (one.first < other.first ? -1 : 1));
    const scale = scaleOf(40);
    const { placed } = packLane(entries(...items), scale);
    for (const one of placed) {
      expect(one.x).toBeGreaterThanOrEqual((one.entry.from - scale.origin) * scale.k);
      expect(one.x + one.width).toBeLessThanOrEqual((one.entry.to - scale.origin) * scale.k + 1e-6);
      for (const other of placed) {
        if (one === other || one.row !== other.row) continue;
        expect(one.x + one.width <= other.x || other.x + other.width <= one.x).toBe(true);
      }
    }
  });

  test('a month is as wide as it is long, and as wide as a mark from afar', () => {
    const month = entries(item('2031-03-01', '2031-03-31'));
    expect(packLane(month, scaleOf(10)).placed).toMatchObject([{ x: 0, width: 310 }]);
    expect(packLane(month, scaleOf(0.1)).placed[0]!.width).toBe(MARK);
  });

  test('what has no room is put together, and nothing of it is lost', () => {
    const crowd = entries(...Array.from({ length: 30 }, () => item('2031-03-02')));
    const { placed, rows } = packLane(crowd, scaleOf(4));
    const last = placed.at(-1)!;
    expect(rows).toBe(9);
    expect(last.entry).toMatchObject({ kind: 'more' });
    const together = placed.flatMap(({ entry }) => (entry.kind === 'more' ? entry.items : []));
    expect(together.length).toBe(30 - 8);
  });

  test('the room for words ends where the next mark begins', () => {
    const { placed } = packLane(entries(item('2031-03-01'), item('2031-03-05')), scaleOf(20));
    expect(placed.map(({ room }) => room)).toEqual([80 - MARK - 3, Infinity]);
  });
});

test('lanes stand one below the other, those that are counted as high as their columns', () => {
  const lane = (key: string) => ({ key, label: key, where: { text: key }, count: 1 });
  const bin = {
    lane: 'b',
    first: '2031-03-01',
    last: '2031-03-10',
    count: 7,
    stances: { '-': 7 },
  };
  const all = entriesOf({ items: [item('2031-03-01')], bins: [bin] });
  const { boxes, height } = layOut([lane('a'), lane('b'), lane('c')], all, scaleOf(10));
  expect(boxes.map(({ most }) => most)).toEqual([0, 7, 0]);
  expect(boxes.map(({ top }) => top)).toEqual([0, boxes[0]!.height, boxes[2]!.top]);
  expect(height).toBe(boxes[2]!.top + boxes[2]!.height);
  expect(boxes[1]!.placed).toMatchObject([{ x: 0, width: 100 }]);
  expect(boxes[2]!.placed).toEqual([]);
});

test('titles of events cover none another as long as there are rows', () => {
  const event = (title: string, from: string, to: string | null = null) => ({
    id: title,
    title,
    from,
    to,
    place: null,
    participants: [],
    description: '',
  });
  const events = eventEntries([
    event('Second round of talks', '2031-03-05'),
    event('First round of talks', '2031-03-03', '2031-03-04'),
    event('A quiet month', '2031-06'),
  ]);
  expect(events.map(({ event: { title } }) => title)).toEqual([
    'First round of talks',
    'Second round of talks',
    'A quiet month',
  ]);
  const { placed, rows } = placeEvents(events, scaleOf(10));
  expect(rows).toBe(2);
  expect(placed.find(({ entry }) => entry.event.title.startsWith('Second'))!.row).toBe(1);
  const dense = placeEvents(
    eventEntries(
      Array.from({ length: 12 }, (_, at) => event(`A very long title ${at}`, '2031-03-03')),
    ),
    scaleOf(1),
  );
  expect(dense.rows).toBe(3);
  expect(dense.placed.length).toBe(12);
});

test('the keys go along a lane in time, and to what is nearest in the next lane that has anything', () => {
  const place = (key: string, x: number, row = 0): Placed => ({
    entry: { ...entries(item('2031-03-01'))[0]!, key },
    row,
    x,
    width: MARK,
    room: 0,
  });
  const lanes = [
    [place('event', 300)],
    [],
    [place('early', 0), place('late', 200), place('between', 100, 1)],
    [place('below', 120)],
  ];
  const to = (key: string, move: Parameters<typeof moved>[2]) =>
    moved(lanes, key, move)?.entry.key ?? null;
  expect(to('early', 'ArrowRight')).toBe('between');
  expect(to('late', 'ArrowRight')).toBeNull();
  expect(to('late', 'ArrowLeft')).toBe('between');
  expect(to('early', 'End')).toBe('late');
  expect(to('late', 'Home')).toBe('early');
  expect(to('late', 'ArrowUp')).toBe('event');
  expect(to('event', 'ArrowDown')).toBe('late');
  expect(to('event', 'ArrowUp')).toBeNull();
  expect(to('late', 'ArrowDown')).toBe('below');
  expect(to('unknown', 'ArrowDown')).toBeNull();
  expect(nearest([], 10)).toBeNull();
});

test('what was looked at is found again: in another lane, or what lies nearest to it', () => {
  const scale = scaleOf(20);
  const before = item('2031-03-03');
  const { placed } = packLane(entries(before, item('2031-03-09')), scale);
  const [, entry] = placed.map((one) => one.entry);
  expect(foundAgain([placed], entry!, 0)).toBe(placed[1]);
  const elsewhere = packLane(entries({ ...before, lane: 'b' }), scale).placed;
  expect(foundAgain([[], elsewhere], placed[0]!.entry, 0)).toBe(elsewhere[0]);
  const others = packLane(entries(item('2031-03-01'), item('2031-03-08')), scale).placed;
  expect(foundAgain([others], entry!, 8 * 20)).toBe(others[1]);
  expect(foundAgain([[]], entry!, 0)).toBeNull();
});

test('a link is drawn where it is shortest, and to the sign of what has no room', () => {
  const lane = (key: string) => ({ key, label: key, where: { text: key }, count: 1 });
  const one = item('2031-03-01');
  const again = { ...one, lane: 'b' };
  const crowd = Array.from({ length: 12 }, () => item('2031-03-01', '2031-03-01', 'b'));
  const all = entriesOf({ items: [one, again, ...crowd], bins: [] });
  const { boxes } = layOut([lane('a'), lane('b')], all, scaleOf(4));
  const hidden = crowd.at(-1)!;
  const link = (to: string) => ({ id: to, from: one.id, to, typeId: 'type' });
  const [drawn] = drawLinks([link(hidden.id)], boxes);
  expect(drawn!.from.y).toBeGreaterThan(boxes[1]!.top);
  const sign = boxes[1]!.placed.find(({ entry }) => entry.kind === 'more')!;
  expect(drawn!.to.y).toBe(boxes[1]!.top + topOf(sign) + MARK / 2);
  expect(drawLinks([link('elsewhere')], boxes)).toEqual([]);
  const { end, angle } = linkPath({ x: 0, y: 0 }, { x: 100, y: 0 });
  expect(end.x).toBeLessThan(100);
  expect(Math.abs(angle)).toBeLessThan(90);
});

test('words are cut to the room they have', () => {
  expect(fitText('  the\n ferry ', 400)).toBe('the ferry');
  expect(fitText('the crews must come home', 80)).toMatch(/^the crews.*…$/u);
  expect(fitText('the crews must come home', 20)).toBe('');
  expect(widthOfText('海峡')).toBeGreaterThan(widthOfText('ab'));
});
