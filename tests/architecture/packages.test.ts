import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectFiles, ROOT } from './project-files.js';

const WORKSPACES = ['api', 'web', 'schema', 'seeds', 'tests'];
const lock = readJson('package-lock.json') as { packages: Record<string, Entry> };

interface Entry {
  link?: boolean;
  resolved?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(resolve(ROOT, path), 'utf8'));
}

function dependenciesOf(entry: Entry): [string, string][] {
  return Object.entries({ ...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies });
}

test.each(['', ...WORKSPACES])('every package that %p asks for is pinned to one version', workspace => {
  const loose = dependenciesOf(readJson(`${workspace || '.'}/package.json`) as Entry).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

test.each(['', ...WORKSPACES])('the lock knows what %p asks for, so that npm ci accepts it', workspace => {
  const asked = dependenciesOf(readJson(`${workspace || '.'}/package.json`) as Entry);
  expect(dependenciesOf(lock.packages[workspace]!).sort()).toEqual(asked.sort());
});

test('the lock leaves the choice of registry to the machine', () => {
  const addressed = Object.entries(lock.packages).filter(([, entry]) => entry.resolved && !entry.link);
  expect(addressed).toEqual([]);
});

test('the lock holds every optional package of other platforms, which npm ci insists on', () => {
  const names = new Set(Object.keys(lock.packages).map(at => at.slice(at.lastIndexOf('node_modules/') + 13)));
  const missing = Object.values(lock.packages)
    .flatMap(entry => Object.keys(entry.optionalDependencies ?? {}))
    .filter(name => !names.has(name));
  expect(missing).toEqual([]);
});

test('no file of the project names a registry', () => {
  const address = /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|https?:\/\/(npm|registry)[a-z.-]*[./]/;
  const naming = projectFiles().filter(file => address.test(readFileSync(resolve(ROOT, file), 'utf8')));
  expect(naming).toEqual([]);
});
