import * as fc from 'fast-check';
import { assignBlocks, blocksOf, smallestGroup } from '../../../src/domain/privacy/blocks';
import {
  contributionsTo,
  overviewOf,
  participation,
  rulesOf,
  type GroupMember,
  type Measures,
} from '../../../src/domain/privacy/group-view';
import { nextMeasure } from '../../../src/domain/privacy/measure';
import { roundedParticipation, roundedShares } from '../../../src/domain/privacy/rounding';
import { attack, toldBy, type Told } from './adversary';

const at = (level: number): number[] =>
  Array.from({ length: 8 }, (_, index) => (index === level - 1 ? 1 : 0));
const member = (
  pseudonym: string,
  unit: string,
  level = 3,
  more: Partial<GroupMember> = {},
): GroupMember => ({
  pseudonym,
  unit,
  isNamed: false,
  isActive: true,
  topics: { email: { answers: 4, levels: at(level) } },
  ...more,
});
const people = (count: number, unit: string, level = 3): GroupMember[] =>
  Array.from({ length: count }, (_, index) => member(`${unit}${index}`, unit, level));

const weekName = (week: number): string => `2026-W${String(week).padStart(2, '0')}`;
const weeksSince = (now: number) => (week: string) => now - Number(week.slice(-2));
const measuresOf = (members: readonly GroupMember[], week = 1, before: Measures = {}): Measures =>
  Object.fromEntries(
    [participation, 'email'].map((measure) => [
      measure,
      nextMeasure(
        before[measure],
        contributionsTo(measure, members),
        weekName(week),
        rulesOf(measure, weeksSince(week)),
      ),
    ]),
  );
const overview = (members: readonly GroupMember[], measures = measuresOf(members)) =>
  Object.fromEntries(
    overviewOf(
      members.map(({ unit }) => unit),
      measures,
    ).map((each) => [each.unit, each]),
  );

describe('the group view of one week', () => {
  it('tells nothing of fewer than five people', () => {
    expect(overview(people(4, 'A'))).toEqual({ A: { unit: 'A', suppressed: true } });
    expect(overview(people(5, 'A'))['A']).toMatchObject({ people: 5, participation: 0.8 });
  });

  it('hides a second child when the only hidden one would be what is left of the parent', () => {
    const shown = overview([...people(3, 'A/small'), ...people(6, 'A/next'), ...people(9, 'A/large')]);
    expect(shown['A']).toMatchObject({ people: 18 });
    expect(shown['A/small']).toEqual({ unit: 'A/small', suppressed: true });
    expect(shown['A/next']).toEqual({ unit: 'A/next', suppressed: true });
    expect(shown['A/large']).toMatchObject({ people: 9 });
  });

  it('hides no other child when what is left is five people or more', () => {
    const shown = overview([...people(3, 'A/small'), ...people(4, 'A'), ...people(6, 'A/next')]);
    expect(shown['A/next']).toMatchObject({ people: 6 });
    expect(shown['A/small']).toMatchObject({ suppressed: true });
  });

  it('leaves out a topic that fewer than five people have met', () => {
    const some = people(6, 'A').map((each, index) => (index < 4 ? each : { ...each, topics: {} }));
    expect(overview(some)['A']).toMatchObject({ people: 6, topics: {} });
  });

  it('does not count on those who share by name to hide the others', () => {
    const named = people(6, 'A').map((each, index) => ({ ...each, isNamed: index < 2 }));
    expect(overview(named)['A']).toMatchObject({ suppressed: true });
  });

  it('never says that everybody is at the same level, nor that nobody or everybody took part', () => {
    expect(overview(people(7, 'A', 4))['A']).toMatchObject({
      participation: 0.8,
      topics: { email: { levels: [0, 0, 0.1, 0.8, 0.1, 0, 0, 0] } },
    });
    for (let size = smallestGroup; size < 60; size += 1) {
      expect(roundedParticipation(0, size)).toBe(roundedParticipation(1, size));
      expect(roundedParticipation(size, size)).toBe(roundedParticipation(size - 1, size));
    }
  });

  it('gives shares in tenths that sum to one, none above 80 %', () => {
    const weights = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(weights, (each) => {
        fc.pre(each.some((weight) => weight > 1e-6));
        const shares = roundedShares(each);
        expect(shares.reduce((sum, share) => sum + Math.round(share * 10), 0)).toBe(10);
        expect(Math.max(...shares)).toBeLessThanOrEqual(0.8 + 1e-9);
      }),
    );
  });
});

describe('the group view from week to week', () => {
  const first = people(6, 'A');
  const levelsOf = (measures: Measures, members: readonly GroupMember[]) => {
    const shown = overview(members, measures)['A'];
    return shown && 'topics' in shown ? shown.topics['email']?.levels : undefined;
  };

  it.each([
    ['one person joins', [...first, member('new', 'A', 8)]],
    ['two people leave', [...first.slice(2), ...people(2, 'B')]],
    [
      'one person answers',
      first.map((each, i) =>
        i ? each : member('A0', 'A', 8, { topics: { email: { answers: 5, levels: at(8) } } }),
      ),
    ],
  ])('keeps last week’s levels when %s', (_, second) => {
    const before = measuresOf(first);
    expect(levelsOf(measuresOf(second, 2, before), second)).toEqual(
      second.filter(({ unit }) => unit === 'A').length >= 5 ? levelsOf(before, first) : undefined,
    );
  });

  it('tells new levels once five people changed', () => {
    const second = [
      ...first,
      ...people(5, 'A', 8).map((each) => ({ ...each, pseudonym: `new-${each.pseudonym}` })),
    ];
    const before = measuresOf(first);
    expect(levelsOf(measuresOf(second, 2, before), second)).not.toEqual(levelsOf(before, first));
  });

  it('tells the change since the snapshot before', () => {
    const second = first.map((each) => ({ ...each, topics: { email: { answers: 9, levels: at(5) } } }));
    const before = measuresOf(first);
    const [shown] = overviewOf(['A'], measuresOf(second, 2, before), overviewOf(['A'], before));
    expect(shown).toMatchObject({ topics: { email: { change: 2 } } });
  });

  it('keeps last week’s participation when one person joins, and tells it again when habits have had time to change', () => {
    const idle = people(6, 'A').map((each) => ({ ...each, isActive: false }));
    const joined = [...idle.map((each) => ({ ...each, isActive: true })), member('new', 'A')];
    const before = measuresOf(idle);
    expect(overview(joined, measuresOf(joined, 2, before))['A']).toMatchObject({
      people: 6,
      participation: 0.2,
    });
    expect(overview(joined, measuresOf(joined, 6, before))['A']).toMatchObject({
      people: 7,
      participation: 0.8,
    });
  });
});

/** What happens to an organisation between two snapshots. */
type Happening = { kind: 'join' | 'leave' | 'move' | 'answer' | 'share'; who: number; where: number };
const units = ['A', 'A/x', 'A/y', 'A/y/i', 'A/y/j', 'A/z'];
const happening: fc.Arbitrary<Happening> = fc.record({
  kind: fc.constantFrom('join', 'leave', 'move', 'move', 'answer', 'answer', 'share'),
  who: fc.nat(60),
  where: fc.nat(units.length - 1),
});

const after = (
  members: readonly GroupMember[],
  { kind, who, where }: Happening,
  id: string,
): GroupMember[] => {
  const unit = units[where]!;
  const chosen = members[who % Math.max(1, members.length)];
  if (kind === 'join' || !chosen) return [...members, member(id, unit)];
  if (kind === 'leave') return members.filter((each) => each !== chosen);
  const changed: Partial<GroupMember> =
    kind === 'move'
      ? { unit }
      : kind === 'share'
        ? { isNamed: !chosen.isNamed }
        : { topics: { email: { answers: (chosen.topics['email']?.answers ?? 0) + 1, levels: at(5) } } };
  return members.map((each) => (each === chosen ? { ...each, ...changed } : each));
};

describe('an adversary who subtracts', () => {
  const startSizes = fc.array(fc.nat(7), { minLength: units.length, maxLength: units.length });
  const start = (sizes: readonly number[]): GroupMember[] =>
    sizes.flatMap((size, index) => people(size, units[index]!));

  it('never isolates fewer than five people within a week, whatever the tree', () => {
    fc.assert(
      fc.property(startSizes, (sizes) => {
        const measure = measuresOf(start(sizes))['email']!;
        expect(attack([toldBy(measure, units, weekName(1))])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['email', participation])(
    'never isolates fewer than five people over weeks of comings, goings and answers: %s',
    (measure) => {
      const weeks = fc.array(fc.array(happening, { maxLength: 14 }), { minLength: 1, maxLength: 4 });
      fc.assert(
        fc.property(startSizes, weeks, (sizes, happenings) => {
          let members = start(sizes);
          let measures = measuresOf(members);
          const told: Told[][] = [toldBy(measures[measure]!, units, weekName(1))];
          happenings.forEach((list, index) => {
            list.forEach((each, number) => {
              members = after(members, each, `new-${index}-${number}`);
            });
            measures = measuresOf(members, index + 2, measures);
            told.push(toldBy(measures[measure]!, units, weekName(index + 2)));
          });
          expect(attack(told)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('remembers what was told of a team that fell under five and came back with somebody else', () => {
    const five = people(5, 'A');
    const four = five.slice(1);
    const back = [...four, member('new', 'A', 8)];
    const told = measuresOf(back, 3, measuresOf(four, 2, measuresOf(five)));
    expect(overview(back, told)['A']).toMatchObject({ suppressed: true });
  });

  it('cannot use the blocks of before when two of them have become one', () => {
    const blocks = [...people(5, 'A/y/i'), ...people(5, 'A/y/j'), ...people(3, 'A'), ...people(2, 'A/x')];
    const moved = blocks.map((each) => (each.pseudonym === 'A0' ? { ...each, unit: 'A/y' } : each));
    const later = [
      ...moved.filter(({ pseudonym }) => !/^A\d$/.test(pseudonym)),
      ...people(2, 'A', 8).map((each) => ({ ...each, pseudonym: `new-${each.pseudonym}` })),
    ];
    const weeks = [blocks, moved, later];
    let measures: Measures = {};
    const told = weeks.map((members, index) => {
      measures = measuresOf(members, index + 1, measures);
      return toldBy(measures['email']!, units, weekName(index + 1));
    });
    expect(attack(told)).toEqual([]);
  });

  it('is a real one: it isolates people as soon as any group of five is told of', () => {
    const toldOf = (unit: string, week: string, ids: string[]): Told => ({
      what: `${unit} ${week}`,
      members: new Set(ids.map((id) => `${id}:0`)),
    });
    const five = ['a', 'b', 'c', 'd', 'e'];
    expect(attack([[toldOf('A', '1', five)], [toldOf('A', '2', [...five, 'f'])]])).not.toEqual([]);
    expect(attack([[toldOf('A', '1', [...five, 'f']), toldOf('A/x', '1', five)]])).not.toEqual([]);
  });
});

describe('the blocks of a tree', () => {
  it('are of five people at least, and hold everybody, when the tree has five', () => {
    const sizes = fc.dictionary(fc.constantFrom(...units), fc.nat(9), { minKeys: 1 });
    fc.assert(
      fc.property(sizes, (each) => {
        const known = new Map(Object.entries(each));
        const assignment = assignBlocks(known);
        const total = [...known.values()].reduce((sum, size) => sum + size, 0);
        expect(assignment.size).toBe(total < smallestGroup ? 0 : known.size);
        for (const owner of new Set(assignment.values())) {
          const inside = [...known].filter(([unit]) => assignment.get(unit) === owner);
          expect(inside.reduce((sum, [, size]) => sum + size, 0)).toBeGreaterThanOrEqual(smallestGroup);
        }
      }),
    );
  });

  it('make up a unit only when they lie within it', () => {
    const assignment = new Map([
      ['A/x', 'A'],
      ['A', 'A'],
      ['A/y', 'A/y'],
    ]);
    expect(blocksOf(assignment, 'A/x')).toBeUndefined();
    expect(blocksOf(assignment, 'A/y')).toEqual(new Set(['A/y']));
    expect(blocksOf(assignment, 'A')).toEqual(new Set(['A', 'A/y']));
  });
});
