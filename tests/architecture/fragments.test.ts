import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectFiles, ROOT } from './project-files.js';

interface Module {
  defined: string[];
  asked: string[];
  imported: string[];
}

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(match => match[1]!);

/** Imports that bring values: a module of which only types are taken is left out of the bundle. */
function importedBy(path: string, text: string): string[] {
  return [...text.matchAll(/^import (?!type )(?:([^;']*?) from )?'(\.[^']+)';/gm)].flatMap(([, names = '', from]) => {
    const listed = names.startsWith('{') ? names.replace(/[{}]/g, '').split(',') : [];
    const values = listed.map(name => name.trim()).filter(name => name !== '' && !name.startsWith('type '));
    if (names.startsWith('{') && values.length === 0) return [];
    const target = resolve(dirname(path), from!);
    return [target.replace(/\.js$/, '.ts'), target.replace(/\.js$/, '.tsx')].filter(existsSync);
  });
}

function readModule(path: string): Module {
  const text = readFileSync(path, 'utf8');
  const operations = all(text, /graphql\(`([^`]*)`\)/g).join();
  return {
    defined: all(operations, /fragment (\w+) on/g),
    asked: all(operations, /\.\.\.(\w+_\w+)/g),
    imported: importedBy(path, text),
  };
}

const files = projectFiles('web/src').filter(path => /(?<!\.test)\.tsx?$/.test(path));
const modules = new Map(files.map(path => [resolve(ROOT, path), readModule(resolve(ROOT, path))]));

function reached(path: string, seen = new Set<string>()): Set<string> {
  const found = modules.get(path);
  if (!found || seen.has(path)) return seen;
  seen.add(path);
  for (const next of found.imported) reached(next, seen);
  return seen;
}

const fragmentsOf = (paths: Iterable<string>, key: 'defined' | 'asked') =>
  new Set([...paths].flatMap(path => modules.get(path)![key]));

test('every page brings along the fragments that it asks for, also when it is the first page opened', () => {
  const shell = reached(resolve(ROOT, 'web/src/main.tsx'));
  const missing = [...modules.keys()]
    .filter(path => path.endsWith('.page.tsx'))
    .flatMap(page => {
      const own = reached(page);
      const known = fragmentsOf([...shell, ...own], 'defined');
      return [...fragmentsOf(own, 'asked')].filter(name => !known.has(name)).map(name => [page, name]);
    });
  expect(modules.size).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});
