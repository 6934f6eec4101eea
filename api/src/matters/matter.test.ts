import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Matter } from './matter.entity.js';
import type { StepVerb } from './matter-transitions.js';
import { MatterOutcome, MatterState } from './matter-words.js';

const ALL = Object.values(MatterState);
const DAY = '2026-03-10';
const { RAISED, REGISTERED, DISPATCHED, RETURNED, ACCEPTED, HANDLING } = MatterState;
const { ANSWERED, RATED, REOPENED, CLOSED, MERGED } = MatterState;

/** Where each verb leads from each state when a kind passes through all of them; a state not named refuses it. */
const LEADS: Record<StepVerb, Partial<Record<MatterState, MatterState>>> = {
  REGISTER: { RAISED: REGISTERED },
  DISPATCH: { REGISTERED: DISPATCHED, DISPATCHED, RETURNED: DISPATCHED, REOPENED: DISPATCHED },
  ACCEPT: { DISPATCHED: ACCEPTED },
  RETURN: { DISPATCHED: RETURNED, ACCEPTED: RETURNED },
  HANDLE: { ACCEPTED: HANDLING, HANDLING, REOPENED: HANDLING },
  ANSWER: { ACCEPTED: ANSWERED, HANDLING: ANSWERED, REOPENED: ANSWERED },
  RATE: { ANSWERED: RATED },
  REOPEN: { ANSWERED: REOPENED, RATED: REOPENED, CLOSED: REOPENED },
  CLOSE: { ANSWERED: CLOSED, RATED: CLOSED },
  ESCALATE: Object.fromEntries(
    [RAISED, REGISTERED, DISPATCHED, RETURNED, ACCEPTED, HANDLING, REOPENED].map(state => [state, DISPATCHED]),
  ),
  MERGE: Object.fromEntries(
    [RAISED, REGISTERED, DISPATCHED, RETURNED, ACCEPTED, HANDLING, REOPENED].map(state => [state, MERGED]),
  ),
};

const VERBS = Object.keys(LEADS) as StepVerb[];
const cases = ALL.flatMap(from => VERBS.map(verb => ({ from, verb, to: LEADS[verb][from] ?? 'refusal' })));

function matterThatIs(state: MatterState, facts: Partial<Matter> = {}): Matter {
  return Object.assign(new Matter(), { state, raisedOn: '2026-03-01', ...facts });
}

describe('a matter goes only where the vocabulary allows', () => {
  it.each(cases)('$verb: $from -> $to', ({ from, verb, to }) => {
    const matter = matterThatIs(from);
    if (to !== 'refusal') {
      matter.step(verb, DAY, ALL);
      expect(matter.state).toBe(to);
      return;
    }
    expect(() => matter.step(verb, DAY, ALL)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'CONFLICT' }) }),
    );
    expect(matter.state).toBe(from);
  });
});

describe('a kind of matter that leaves states out', () => {
  it.each([
    { verb: 'ANSWER', from: RAISED, known: [RAISED, ANSWERED], to: ANSWERED },
    { verb: 'ANSWER', from: REGISTERED, known: [RAISED, REGISTERED, ANSWERED], to: ANSWERED },
    { verb: 'ANSWER', from: DISPATCHED, known: [RAISED, DISPATCHED, ANSWERED], to: ANSWERED },
    { verb: 'DISPATCH', from: RAISED, known: [RAISED, DISPATCHED, ANSWERED], to: DISPATCHED },
    { verb: 'ACCEPT', from: RAISED, known: [RAISED, ACCEPTED, ANSWERED], to: ACCEPTED },
    { verb: 'ESCALATE', from: ACCEPTED, known: [RAISED, ACCEPTED, ANSWERED], to: RAISED },
    { verb: 'ESCALATE', from: REGISTERED, known: [RAISED, REGISTERED, ANSWERED], to: REGISTERED },
  ] as const)('$verb leads from $from to $to when it knows $known', ({ verb, from, known, to }) => {
    const matter = matterThatIs(from);
    matter.step(verb, DAY, known);
    expect(matter.state).toBe(to);
  });

  it.each(VERBS.filter(verb => verb !== 'ANSWER' && verb !== 'ESCALATE' && verb !== 'MERGE'))(
    'refuses to %s when it does not know where that leads',
    verb => {
      for (const from of Object.keys(LEADS[verb]) as MatterState[]) {
        expect(() => matterThatIs(from).step(verb, DAY, [RAISED, ANSWERED])).toThrow();
      }
    },
  );

  it('skips no step that it knows', () => {
    expect(() => matterThatIs(DISPATCHED).step('ANSWER', DAY, ALL)).toThrow();
    expect(() => matterThatIs(RAISED).step('DISPATCH', DAY, ALL)).toThrow();
  });
});

describe('a step', () => {
  it('cannot be dated before the one it follows', () => {
    const matter = matterThatIs(REGISTERED, { registeredOn: '2026-03-05' });
    expect(() =>
      matter.giveAnswer('2026-03-04', [RAISED, REGISTERED, ANSWERED], MatterOutcome.PLANNED, '列入计划'),
    ).toThrow(/before the one it follows/);
    const accepted = matterThatIs(ACCEPTED, { steppedOn: '2026-03-06' });
    expect(() => accepted.step('HANDLE', '2026-03-05', ALL)).toThrow(/before the one it follows/);
  });

  it('that is late is counted; progress that is noted and what the raiser does are not', () => {
    const late = { dueOn: '2026-03-09' };
    const after = (verb: StepVerb, from: MatterState, facts: Partial<Matter>) => {
      const matter = matterThatIs(from, facts);
      matter.step(verb, DAY, ALL);
      return matter.lateSteps;
    };
    expect(after('ANSWER', ACCEPTED, late)).toBe(1);
    expect(after('ANSWER', ACCEPTED, { dueOn: DAY })).toBe(0);
    expect(after('ANSWER', ACCEPTED, { dueOn: null })).toBe(0);
    expect(after('ESCALATE', ACCEPTED, late)).toBe(1);
    expect(after('HANDLE', ACCEPTED, late)).toBe(0);
    expect(after('RATE', ANSWERED, late)).toBe(0);
    expect(after('REOPEN', CLOSED, late)).toBe(0);
  });

  it('counts how often the answer did not settle it, and keeps that answer until there is another', () => {
    const matter = matterThatIs(ACCEPTED);
    matter.giveAnswer(DAY, ALL, MatterOutcome.SOLVED, '已修好');
    matter.step('CLOSE', DAY, ALL);
    matter.step('REOPEN', DAY, ALL);
    expect(matter).toMatchObject({ reopenedCount: 1, closedOn: null, answer: '已修好', answeredOn: DAY });
  });
});
