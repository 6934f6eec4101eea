import { expect, test } from '@jest/globals';
import { GroupReturnState, stateOf } from './group-return-state.js';

const { IN_TIME, LATE, MISSING, DUE, AHEAD } = GroupReturnState;

test.each([
  ['2026-04-30', '2026-05-20', IN_TIME],
  ['2026-05-01', '2026-05-20', LATE],
  [null, '2026-05-01', MISSING],
  [null, '2026-04-30', DUE],
  [null, '2026-04-01', DUE],
  [null, '2026-03-31', AHEAD],
])('the return of April, due on the 30th, that came in on %p is on %s: %s', (returnedOn, today, state) => {
  expect(stateOf({ month: '2026-04-01', dueOn: '2026-04-30', returnedOn }, today)).toBe(state);
});
