import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assignRaters, type Draw } from './assign-raters.js';

const names = (letter: string, count: number) => Array.from({ length: count }, (_, place) => `${letter}${place + 1}`);
const open = (count: number) => names('s', count).map(key => ({ key, barred: [], assigned: [] }));

const draw = ({ seed = 'lot', ...rest }: Omit<Draw, 'seed'> & { seed?: string }) => assignRaters({ seed, ...rest });

type Pairs = ReturnType<typeof assignRaters>['pairs'];

function loadsOf(pairs: Pairs, raters: readonly string[]): number[] {
  return raters.map(rater => pairs.filter(pair => pair.rater === rater).length);
}

/** How many groups of subjects share no rater with each other. */
function islandsOf(pairs: Pairs): number {
  const unseen = new Set(pairs.map(({ subject }) => subject));
  let islands = 0;
  for (const start of unseen) {
    islands += 1;
    const waiting = [start];
    for (let subject = waiting.pop(); subject; subject = waiting.pop()) {
      unseen.delete(subject);
      const raters = new Set(pairs.filter(pair => pair.subject === subject).map(({ rater }) => rater));
      const near = pairs.filter(({ rater, subject: other }) => raters.has(rater) && unseen.has(other));
      for (const pair of near) {
        unseen.delete(pair.subject);
        waiting.push(pair.subject);
      }
    }
  }
  return islands;
}

const spread = (loads: number[]): number => Math.max(...loads) - Math.min(...loads);

const conflictFree = fc
  .record({ subjects: fc.integer({ min: 1, max: 30 }), raters: fc.integer({ min: 1, max: 12 }), seed: fc.string() })
  .chain(({ raters, ...rest }) =>
    fc.record({
      raters: fc.constant(raters),
      perSubject: fc.integer({ min: 1, max: raters }),
      rest: fc.constant(rest),
    }),
  )
  .map(({ raters, perSubject, rest }) => ({
    subjects: open(rest.subjects),
    raters: names('r', raters),
    perSubject,
    seed: rest.seed,
  }));

const withConflicts = conflictFree.chain(given =>
  fc
    .array(fc.tuple(fc.subarray([...given.raters]), fc.subarray([...given.raters])), {
      minLength: given.subjects.length,
      maxLength: given.subjects.length,
    })
    .map(lists => ({
      ...given,
      subjects: given.subjects.map(({ key }, place) => {
        const [barred, assigned] = lists[place]!;
        return { key, barred, assigned: assigned.filter(rater => !barred.includes(rater)).slice(0, 1) };
      }),
    })),
);

describe('a draw without conflicts', () => {
  it('gives every subject as many raters as asked for, none twice', () => {
    fc.assert(
      fc.property(conflictFree, given => {
        const { pairs, missing } = assignRaters(given);
        expect(missing).toEqual([]);
        for (const { key } of given.subjects) {
          const panel = pairs.filter(({ subject }) => subject === key).map(({ rater }) => rater);
          expect(new Set(panel).size).toBe(given.perSubject);
        }
      }),
    );
  });

  it('gives nobody more than one subject more than anybody else', () => {
    fc.assert(
      fc.property(conflictFree, given => {
        expect(spread(loadsOf(assignRaters(given).pairs, given.raters))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('lets panels overlap until all subjects hang together, where there are pairs enough for that', () => {
    fc.assert(
      fc.property(conflictFree, given => {
        const { pairs } = assignRaters(given);
        const people = given.subjects.length + new Set(pairs.map(({ rater }) => rater)).size;
        expect(islandsOf(pairs)).toBe(Math.max(1, people - pairs.length));
      }),
    );
  });

  it('is the same for the same seed and another for another', () => {
    const given = { subjects: open(12), raters: names('r', 6), perSubject: 2 };
    expect(draw({ ...given, seed: 'one' })).toEqual(draw({ ...given, seed: 'one' }));
    expect(draw({ ...given, seed: 'one' })).not.toEqual(draw({ ...given, seed: 'two' }));
  });
});

describe('a draw with conflicts', () => {
  it('gives nobody somebody they may not rate, and keeps who rated already', () => {
    fc.assert(
      fc.property(withConflicts, given => {
        const { pairs } = assignRaters(given);
        for (const { subject, rater } of pairs) {
          const { barred, assigned } = given.subjects.find(({ key }) => key === subject)!;
          expect([...barred, ...assigned]).not.toContain(rater);
        }
      }),
    );
  });

  it('says for whom raters are missing, and fills every other panel', () => {
    fc.assert(
      fc.property(withConflicts, given => {
        const { pairs, missing } = assignRaters(given);
        for (const { key, barred, assigned } of given.subjects) {
          const has = assigned.length + pairs.filter(({ subject }) => subject === key).length;
          const could = given.raters.length - barred.length;
          expect(has).toBe(Math.max(assigned.length, Math.min(could, given.perSubject)));
          expect(missing.find(({ subject }) => subject === key)?.count ?? 0).toBe(Math.max(0, given.perSubject - has));
        }
      }),
    );
  });

  it.each([
    [
      'the one free rater takes what all others may not',
      [
        ['r1', 'r2'],
        ['r1', 'r2'],
        ['r1', 'r2'],
      ],
      [0, 0, 3],
    ],
    ['a chain of hand-overs levels the loads', [['r3'], ['r3'], ['r1'], []], [1, 1, 2]],
    ['each rates all but themselves', [['r1'], ['r2'], ['r3']], [1, 1, 1]],
  ])('%s', (_, barred, loads) => {
    const subjects = barred.map((list, place) => ({ key: `s${place + 1}`, barred: list, assigned: [] }));
    const { pairs } = draw({ subjects, raters: names('r', 3), perSubject: 1 });
    expect(loadsOf(pairs, names('r', 3)).sort()).toEqual(loads.sort());
  });

  it('counts what raters have already: the one with two subjects gets none of the next two', () => {
    const taken = names('t', 2).map(key => ({ key, barred: [], assigned: ['r1'] }));
    const { pairs } = draw({ subjects: [...taken, ...open(2)], raters: names('r', 2), perSubject: 1 });
    expect(pairs.map(({ rater }) => rater)).toEqual(['r2', 'r2']);
  });
});

it('a thousand subjects are drawn for forty raters in a moment', () => {
  const raters = names('r', 40);
  const started = performance.now();
  const { pairs } = draw({ subjects: open(1000), raters, perSubject: 3 });
  expect(performance.now() - started).toBeLessThan(5000);
  expect(spread(loadsOf(pairs, raters))).toBeLessThanOrEqual(1);
});
