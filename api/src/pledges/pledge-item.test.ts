import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Fulfilment } from './fulfilment.js';
import { PledgeItem } from './pledge-item.entity.js';

const { NOT_STARTED, IN_PROGRESS, CLAIMED, CONFIRMED, DISPUTED, UNFULFILLED } = Fulfilment;
const JUDGEMENT = { judgedOn: '2026-05-02', judgedBy: 'judge', judgedByName: '李主任', reason: '路没有修' };

const VERBS = {
  claim: (item: PledgeItem) => item.claim('2026-05-01', 'pledger', null),
  confirm: (item: PledgeItem) => item.confirm(JUDGEMENT),
  dispute: (item: PledgeItem) => item.dispute(JUDGEMENT),
  withdraw: (item: PledgeItem) => item.withdraw(JUDGEMENT),
};

/** Where each verb leads from each state; a state that is not named refuses the verb. */
const LEADS: Record<keyof typeof VERBS, Partial<Record<Fulfilment, Fulfilment>>> = {
  claim: { NOT_STARTED: CLAIMED, IN_PROGRESS: CLAIMED, DISPUTED: CLAIMED },
  confirm: { CLAIMED: CONFIRMED },
  dispute: { CLAIMED: DISPUTED },
  withdraw: { CONFIRMED: CLAIMED },
};

function itemThatIs(fulfilment: Fulfilment): PledgeItem {
  return Object.assign(new PledgeItem(), { fulfilment, claimedOn: '2026-05-01' });
}

const cases = Object.values(Fulfilment).flatMap(from =>
  (Object.keys(VERBS) as (keyof typeof VERBS)[]).map(verb => ({ from, verb, to: LEADS[verb][from] ?? 'refusal' })),
);

describe('an item goes only where the vocabulary allows', () => {
  it.each(cases)('$verb: $from -> $to', ({ from, verb, to }) => {
    const item = itemThatIs(from);
    if (to !== 'refusal') {
      VERBS[verb](item);
      expect(item.fulfilment).toBe(to);
      return;
    }
    expect(() => VERBS[verb](item)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'CONFLICT' }) }),
    );
    expect(item.fulfilment).toBe(from);
  });

  it('begins by itself once it is signed for a household, and only from the start', () => {
    const named = Object.assign(itemThatIs(NOT_STARTED), { householdId: 'household' });
    named.start();
    expect(named.fulfilment).toBe(IN_PROGRESS);
    const unnamed = itemThatIs(NOT_STARTED);
    unnamed.start();
    expect(unnamed.fulfilment).toBe(NOT_STARTED);
    const closed = Object.assign(itemThatIs(UNFULFILLED), { householdId: 'household' });
    closed.start();
    expect(closed.fulfilment).toBe(UNFULFILLED);
  });
});

describe('what is said about a claim', () => {
  it('goes with the claim when the pledger claims again', () => {
    const item = itemThatIs(CLAIMED);
    item.dispute(JUDGEMENT);
    item.claim('2026-06-01', 'pledger', 'household');
    expect(item).toMatchObject({ judgedOn: null, judgedByName: null, judgementReason: null, householdId: 'household' });
  });

  it('keeps the household named before when a new claim names none', () => {
    const item = Object.assign(itemThatIs(DISPUTED), { householdId: 'household' });
    item.claim('2026-06-01', 'pledger', null);
    expect(item.householdId).toBe('household');
  });

  it('cannot be dated before the claim', () => {
    const item = itemThatIs(CLAIMED);
    expect(() => item.confirm({ ...JUDGEMENT, judgedOn: '2026-04-30' })).toThrow(/on its day or later/);
  });
});
