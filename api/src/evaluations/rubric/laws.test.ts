import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { line, rubricOf } from '../../../../tests/testkit/rubric-builder.js';
import type { Criterion, Rubric } from '../../programmes/programme.js';
import { digestOf } from '../score-evaluation.js';
import type { EventFact, SubjectFacts } from './facts.js';
import { scoreCycle, scoreSubject } from './score-cycle.scoring.js';

const GOOD = ['visit', 'suggestion', 'deed'];
const kind = fc.constantFrom(...GOOD);
const max = fc.integer({ min: 1, max: 40 });
const rate = { whenNothingExpected: 'zero' };

/** Criteria that count a good of some kind, by every rule that counts. */
const leaf = (key: string): fc.Arbitrary<Criterion> =>
  fc.oneof(
    fc
      .record({ max, kind, points: fc.integer({ min: 1, max: 50 }), free: fc.nat(3), once: fc.boolean() })
      .map(({ max: most, kind: events, points, ...rest }) =>
        line(key, most, { rule: 'each', events, points: points / 10, ...rest }),
      ),
    fc
      .record({
        max,
        kind,
        oncePer: fc.constantFrom('object', 'month', undefined),
        perEvent: fc.integer({ min: 1, max: 5 }),
      })
      .map(each =>
        line(key, each.max, {
          rule: 'each',
          events: each.kind,
          points: 1.5,
          perEvent: each.perEvent,
          oncePer: each.oncePer,
          share: { lead: 0.5, joint: 'rest-shared' },
        }),
      ),
    fc.record({ max, kind, mode: fc.constantFrom('add', 'highest'), free: fc.nat(2) }).map(each =>
      line(key, each.max, {
        rule: 'stages',
        events: each.kind,
        mode: each.mode,
        free: each.free,
        stages: [
          { stage: 'filed', points: 2 },
          { stage: 'adopted', points: 3.5 },
        ],
      }),
    ),
    fc.record({ max, kind }).map(each =>
      line(key, each.max, {
        rule: 'table',
        events: each.kind,
        otherwise: 0.5,
        rows: [
          { where: { level: 'city' }, points: 2 },
          { where: { role: 'lead' }, points: 1 },
        ],
      }),
    ),
    fc
      .record({ max, kind, to: fc.integer({ min: 1, max: 9 }) })
      .map(each => line(key, each.max, { rule: 'proportional', events: each.kind, to: each.to + 0.5, ...rate })),
    fc.record({ max, kind }).map(each =>
      line(key, each.max, {
        rule: 'tiers',
        events: each.kind,
        ...rate,
        intervals: [{ from: 5, points: each.max }, { from: 2, below: 5, points: each.max / 2 }, { points: 0 }],
      }),
    ),
    fc.record({ max, kind, count: fc.constantFrom('floor', 'ceil', 'exact') }).map(each =>
      line(key, each.max, {
        rule: 'steps',
        events: each.kind,
        ...rate,
        start: each.max,
        target: 8,
        below: { per: 3, change: -1.25, count: each.count },
      }),
    ),
  );

const maxOf = (criteria: readonly Criterion[]): number => criteria.reduce((sum, each) => sum + Number(each.max), 0);

/** The same again, inside each of the rules that are made of others. */
const node = (key: string): fc.Arbitrary<Criterion> =>
  fc.oneof(
    leaf(key),
    fc
      .tuple(leaf(`${key}1`), leaf(`${key}2`), fc.integer({ min: 1, max: 60 }))
      .map(([a, b, cap]) =>
        line(key, Math.min(cap, maxOf([a, b])), { rule: 'sum', maxima: 'capped', criteria: [a, b] }),
      ),
    fc
      .tuple(leaf(`${key}1`), leaf(`${key}2`))
      .map(([a, b]) => line(key, 30, { rule: 'weighted', weights: { [a.key]: 0.3, [b.key]: 0.7 }, criteria: [a, b] })),
    fc.tuple(leaf(`${key}1`), leaf(`${key}2`)).map(([a, b]) => line(key, 20, { rule: 'best', criteria: [a, b] })),
    fc.tuple(leaf(`${key}1`), fc.integer({ min: 0, max: 5 })).map(([a, limit]) =>
      line(key, Number(a.max), {
        rule: 'gate',
        require: [{ events: 'visit', atLeast: 2 }],
        otherwise: limit,
        criterion: a,
      }),
    ),
    fc
      .tuple(leaf(`${key}1`), fc.constantFrom('sum', 'mean', 'least'))
      .map(([a, combine]) => line(key, 30, { rule: 'periods', every: 'quarter', combine, criterion: a })),
  );

const rubrics: fc.Arbitrary<Rubric> = fc.tuple(node('a'), node('b'), node('c')).map(criteria =>
  rubricOf(criteria, {
    bonus: { max: 4, criteria: [line('extra', 'open', { rule: 'each', events: 'deed', points: 0.7 })] },
  }),
);

const event: fc.Arbitrary<EventFact> = fc
  .record({
    kind,
    month: fc.integer({ min: 1, max: 12 }),
    quantity: fc.integer({ min: 1, max: 3 }),
    stages: fc.subarray(['filed', 'adopted']),
    level: fc.constantFrom('city', 'town'),
    object: fc.constantFrom('one', 'two', 'three'),
    authors: fc.integer({ min: 1, max: 4 }),
  })
  .map(
    ({ month, ...told }): EventFact => ({
      ...told,
      on: `2026-${String(month).padStart(2, '0')}-15`,
      role: told.authors > 1 ? 'joint' : 'lead',
    }),
  );
const facts: fc.Arbitrary<SubjectFacts> = fc.array(event, { maxLength: 12 }).map(all => ({ year: 2026, events: all }));

const total = (rubric: Rubric, given: SubjectFacts): number => Number(scoreSubject(rubric, given).totalPoints);

describe('laws of every rubric', () => {
  it('a counted good never lowers points', () => {
    fc.assert(
      fc.property(rubrics, facts, event, (rubric, given, more) => {
        const after = { ...given, events: [...given.events!, more] };
        expect(total(rubric, after)).toBeGreaterThanOrEqual(total(rubric, given));
      }),
      { numRuns: 400 },
    );
  });

  it('a counted ill never raises points', () => {
    const ill = line('ill', 8, { rule: 'each', events: 'absence', points: 1.5 });
    fc.assert(
      fc.property(rubrics, facts, fc.nat(6), (rubric, given, absences) => {
        const strict = { ...rubric, deductions: { max: 8, criteria: [ill] } };
        const after = { ...given, events: [...given.events!, { kind: 'absence', quantity: absences }] };
        expect(total(strict, after)).toBeLessThanOrEqual(total(strict, given));
      }),
    );
  });

  it('the order of facts and of subjects is of no importance', () => {
    fc.assert(
      fc.property(rubrics, fc.array(facts, { minLength: 2, maxLength: 5 }), (rubric, all) => {
        const turned = all.map(given => ({ ...given, events: [...given.events!].reverse() })).reverse();
        expect(scoreCycle(rubric, turned).reverse()).toEqual(scoreCycle(rubric, all));
      }),
    );
  });

  it('no cap is ever passed', () => {
    fc.assert(
      fc.property(rubrics, facts, (rubric, given) => {
        for (const { points, maxPoints } of scoreSubject(rubric, given).criteria) {
          if (points !== null && maxPoints !== null)
            expect(Number(points)).toBeLessThanOrEqual(Number(maxPoints) + 1e-9);
        }
      }),
    );
  });

  it('a criterion that does not apply changes no other', () => {
    fc.assert(
      fc.property(node('a'), node('b'), facts, (a, b, given) => {
        const away = { ...b, appliesWhen: { attribute: 'posts', is: 'nobody' } } as Criterion;
        const lineOf = (criteria: Criterion[]) => scoreSubject(rubricOf(criteria), given).criteria[0];
        expect(lineOf([a, away])).toEqual(lineOf([a]));
      }),
    );
  });

  it('the same facts, rubric and version give the same bytes, whatever the keys are called', () => {
    fc.assert(
      fc.property(rubrics, facts, (rubric, given) => {
        const again: SubjectFacts = JSON.parse(JSON.stringify(given));
        expect(digestOf(rubric, again, scoreSubject(rubric, again))).toBe(
          digestOf(rubric, given, scoreSubject(rubric, given)),
        );
        const renamed: Rubric = JSON.parse(JSON.stringify(rubric).replaceAll(/"a(\d?)"/g, '"z$1"'));
        expect(scoreSubject(renamed, given).totalPoints).toBe(scoreSubject(rubric, given).totalPoints);
      }),
    );
  });

  it('one event of two is two events of one, where the rule counts quantities', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.nat(3), fc.integer({ min: 1, max: 6 }), (points, free, number) => {
        const rubric = rubricOf([line('a', 100, { rule: 'each', events: 'visit', points: points / 2, free })]);
        const once: SubjectFacts = { events: [{ kind: 'visit', quantity: number }] };
        const apart: SubjectFacts = { events: Array.from({ length: number }, () => ({ kind: 'visit' })) };
        expect(total(rubric, apart)).toBe(total(rubric, once));
      }),
    );
  });
});
