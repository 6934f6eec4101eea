import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Matter } from './matter.entity.js';
import { MatterOutcome, MatterState } from './matter-words.js';

const ALL = Object.values(MatterState);
const DAY = '2026-03-10';

const VERBS = {
  register: (matter: Matter, states = ALL) => matter.register(DAY, states),
  answer: (matter: Matter, states = ALL) => matter.giveAnswer(DAY, states, MatterOutcome.SOLVED, '已修好'),
  reopen: (matter: Matter, states = ALL) => matter.reopen(DAY, states),
  close: (matter: Matter, states = ALL) => matter.close(DAY, states),
};
type Verb = keyof typeof VERBS;

/** Where each verb leads from each state; a state that is not named refuses the verb. */
const LEADS: Record<Verb, Partial<Record<MatterState, MatterState>>> = {
  register: { RAISED: MatterState.REGISTERED },
  answer: { REGISTERED: MatterState.ANSWERED, REOPENED: MatterState.ANSWERED },
  reopen: { ANSWERED: MatterState.REOPENED, CLOSED: MatterState.REOPENED },
  close: { ANSWERED: MatterState.CLOSED },
};

const cases = ALL.flatMap(from =>
  (Object.keys(VERBS) as Verb[]).map(verb => ({ from, verb, to: LEADS[verb][from] ?? 'refusal' })),
);

function matterThatIs(state: MatterState): Matter {
  return Object.assign(new Matter(), { state, raisedOn: '2026-03-01' });
}

describe('a matter goes only where the vocabulary allows', () => {
  it.each(cases)('$verb: $from -> $to', ({ from, verb, to }) => {
    const matter = matterThatIs(from);
    if (to !== 'refusal') {
      VERBS[verb](matter);
      expect(matter.state).toBe(to);
      return;
    }
    expect(() => VERBS[verb](matter)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'CONFLICT' }) }),
    );
    expect(matter.state).toBe(from);
  });
});

describe('a kind of matter that leaves states out', () => {
  it('is answered as it was raised when it knows no registering', () => {
    const matter = matterThatIs(MatterState.RAISED);
    VERBS.answer(matter, [MatterState.RAISED, MatterState.ANSWERED]);
    expect(matter.state).toBe(MatterState.ANSWERED);
  });

  it.each(['register', 'reopen', 'close'] as const)('refuses to %s when it does not know where that leads', verb => {
    const from = verb === 'register' ? MatterState.RAISED : MatterState.ANSWERED;
    expect(() => VERBS[verb](matterThatIs(from), [MatterState.RAISED, MatterState.ANSWERED])).toThrow();
  });
});

describe('a step', () => {
  it('cannot be dated before the one it follows', () => {
    const matter = Object.assign(matterThatIs(MatterState.REGISTERED), { registeredOn: '2026-03-05' });
    expect(() => matter.giveAnswer('2026-03-04', ALL, MatterOutcome.PLANNED, '列入计划')).toThrow(
      /before the one it follows/,
    );
  });

  it('counts how often the answer did not settle it, and keeps that answer until there is another', () => {
    const matter = matterThatIs(MatterState.REGISTERED);
    VERBS.answer(matter);
    VERBS.close(matter);
    VERBS.reopen(matter);
    expect(matter).toMatchObject({ reopenedCount: 1, closedOn: null, answer: '已修好', answeredOn: DAY });
  });
});
