import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const here = import.meta.dirname;
const server = join(here, '../../../api/src');

/** Refusals that the import page is told in words, row by row. */
const TOLD_IN_WORDS = /^exchange\//;
/** Said by the code alone: these rules have nothing to add. */
const SAID_BY_CODE = ['forbidden', 'internal', 'not-found', 'signed-out'];

function reasonsOfServer(): string[] {
  const files = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter(
    file => file.endsWith('.ts') && !file.endsWith('.test.ts') && !TOLD_IN_WORDS.test(file),
  );
  const reasons = files.flatMap(file =>
    [...readFileSync(join(server, file), 'utf8').matchAll(/(?:\breason: |\brefuse\()'([a-z][a-z-]+)'/g)].map(
      ([, reason]) => reason!,
    ),
  );
  return [...new Set(reasons)].filter(reason => !SAID_BY_CODE.includes(reason));
}

it('every rule by which the server refuses something is worded for the screen', () => {
  const wordings = readdirSync(here)
    .filter(file => file.endsWith('.reasons.ts'))
    .map(file => readFileSync(join(here, file), 'utf8'))
    .join();
  const reasons = reasonsOfServer();
  expect(reasons.length).toBeGreaterThan(20);
  expect(reasons.filter(reason => !wordings.includes(`'${reason}': {`))).toEqual([]);
});
