import { expect, test } from '@jest/globals';
import { readEnvironment } from './environment.js';

test.each([
  [undefined, 4000],
  ['', 4000],
  ['8080', 8080],
  ['0', 0],
])('PORT %p serves on port %p', (text, port) => {
  expect(readEnvironment({ PORT: text }).port).toBe(port);
});

test.each(['http', '-1', '65536', '80.5'])('PORT %p is refused with what is allowed', text => {
  expect(() => readEnvironment({ PORT: text })).toThrow(
    `PORT is "${text}"; it must be a whole number from 0 to 65535.`,
  );
});

test('without DATABASE_URL the embedded database is used', () => {
  expect(readEnvironment({}).databaseUrl).toBeNull();
  expect(readEnvironment({ DATABASE_URL: '' }).databaseUrl).toBeNull();
});

test('DEMO_SCENARIOS names the demo jurisdictions that are loaded; without it all of them are', () => {
  expect(readEnvironment({}).demoScenarios).toBeNull();
  expect(readEnvironment({ DEMO_SCENARIOS: 'one, other' }).demoScenarios).toEqual(['one', 'other']);
});
