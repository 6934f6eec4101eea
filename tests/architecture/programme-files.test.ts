import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { readSource } from '@lianxin/api/programmes/source/programme-source.js';
import { projectFiles, ROOT } from './project-files.js';

// biome-ignore lint/suspicious/noExplicitAny: the files are read as data, before any schema.
type Data = any;

const FOLDER = resolve(ROOT, 'seeds/programmes');
const files = readdirSync(FOLDER).filter(name => name.endsWith('.yaml'));
const programmes = new Map(
  files.map(name => [name, readSource(readFileSync(resolve(FOLDER, name), 'utf8'), name).content as Data]),
);

const read = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');
const code = ['api/src', 'web/src'].flatMap(projectFiles).filter(path => !/\.test\.tsx?$/.test(path));

/** What the demonstration's places are called, in both languages; the first part of a name says enough. */
const PLACES = ['西三', '弥勒', '伍家岗', '宜昌', '金平', '马街', '罗平', '音德尔', '扎赉特'];

test('no place and no system is named where the software is written', () => {
  const names = [...files.map(name => basename(name, '.yaml')), ...PLACES];
  const named = code.filter(path => names.some(name => read(path).toLowerCase().includes(name)));
  expect(named).toEqual([]);
});

test('no type of representative is known to the software: they are data', () => {
  const types = [...programmes.values()].flatMap(({ representativeTypes = [] }) =>
    representativeTypes.map(({ key }: { key: string }) => key),
  );
  const known = code.filter(path => {
    const text = read(path);
    return types.some(type => text.includes(`'${type}'`));
  });
  expect(known).toEqual([]);
});

/** Keys of the language that a file uses, as paths without the keys that the file itself invents. */
function keysOf(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap(each => keysOf(each, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return [here, ...keysOf(below, here)];
  });
}

const COUNTED_ELSEWHERE = /(^|\.)(zh-CN|en|where)(\.|$)|^(rubrics|evaluation)\./;

/** Keys of the whole language that only one jurisdiction needs so far. */
function usedOnce(): string[] {
  const users = new Map<string, Set<string>>();
  for (const [file, programme] of programmes) {
    for (const key of keysOf(programme, '')) {
      if (!COUNTED_ELSEWHERE.test(key)) users.set(key, (users.get(key) ?? new Set()).add(file));
    }
  }
  const once = new Set([...users].flatMap(([key, by]) => (by.size === 1 ? [key] : [])));
  // Whatever stands within such a key is explained with it.
  return [...once].filter(key => !once.has(key.slice(0, key.lastIndexOf('.'))));
}

test('what only one programme says of all is explained as general among the decisions', () => {
  const decisions = read('DECISIONS.md');
  expect(usedOnce().filter(key => !decisions.includes(`\`${key}\``))).toEqual([]);
});
