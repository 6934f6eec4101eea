import { expect, test } from '@jest/globals';
import { nextVisit, type PostedVisit, withDelay, withoutVisit, withRefusal, withVisit } from './visit-outbox.js';

const posted = (clientKey: string, heldUntil: number): PostedVisit => ({
  clientKey,
  heldUntil,
  household: 'H-1',
  input: { representativeId: 'r', householdId: 'h', visitedOn: '2026-05-01', channel: 'HOME' },
  refusal: null,
});

test('a visit waits until it can no longer be taken back, then goes at once', () => {
  const box = withVisit([], posted('a', 1000));
  expect(nextVisit(box, 400)).toMatchObject({ visit: { clientKey: 'a' }, waitInMs: 600 });
  expect(nextVisit(box, 5000)).toMatchObject({ waitInMs: 0 });
});

test('a visit that the server could not take lets those behind it go first, and is sent again', () => {
  const box = withDelay(withVisit(withVisit([], posted('a', 1)), posted('b', 2)), 'a', 500);
  expect(nextVisit(box, 9)?.visit.clientKey).toBe('b');
  expect(nextVisit(withoutVisit(box, 'b'), 9)).toMatchObject({ visit: { clientKey: 'a' }, waitInMs: 491 });
});

test('what was taken back is not sent, and what was refused is not sent again', () => {
  const box = withVisit(withVisit([], posted('a', 1)), posted('b', 2));
  expect(nextVisit(withoutVisit(box, 'a'), 9)?.visit.clientKey).toBe('b');
  const refused = withRefusal(box, 'a', 'not linked');
  expect(nextVisit(refused, 9)?.visit.clientKey).toBe('b');
  expect(refused).toHaveLength(2);
  expect(nextVisit(withoutVisit(refused, 'b'), 9)).toBeNull();
});
