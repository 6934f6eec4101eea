import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectFiles, ROOT } from './project-files.js';

const LONGEST = 250;

interface Size {
  file: string;
  lines: number;
}

function sizesOf(folder: string): Size[] {
  return projectFiles(folder)
    .filter(file => /\.(tsx?|mjs)$/.test(file))
    .map(file => ({ file, text: readFileSync(resolve(ROOT, file), 'utf8') }))
    .filter(({ text }) => !text.startsWith('/** Printed '))
    .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
    .sort((one, other) => one.lines - other.lines);
}

const at = (sizes: Size[], share: number) => sizes[Math.floor((sizes.length - 1) * share)]?.lines;

test.each(['api', 'web', 'seeds', 'tests'])('no file of %s is longer than a reader keeps in mind', folder => {
  const sizes = sizesOf(folder);
  process.stderr.write(
    `${folder}: ${sizes.length} files, lines median ${at(sizes, 0.5)}, p95 ${at(sizes, 0.95)}, longest ${at(sizes, 1)}\n`,
  );
  expect(sizes.filter(({ lines }) => lines > LONGEST)).toEqual([]);
});
