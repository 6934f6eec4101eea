import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectFiles, ROOT } from './project-files.js';

/** They follow records, not figures: a visit that was withdrawn still touched a ward and still has a title. */
const MAY_READ_ALL = ['api/src/measures/touched-wards.ts', 'api/src/measures/record-title.query.ts'];

test('no figure reads visits that were withdrawn', () => {
  const figures = ['measures', 'evaluations', 'activities', 'standings', 'comparisons', 'consequences'];
  const astray = figures
    .flatMap(slice => projectFiles(`api/src/${slice}`))
    .filter(file => !MAY_READ_ALL.includes(file))
    .filter(file => /\b(from|join) visits\b/.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(astray).toEqual([]);
});
