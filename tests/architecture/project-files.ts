import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

const MADE_BY_MACHINES = new Set([
  'node_modules',
  'dist',
  'generated',
  '.git',
  '.data',
  '.turbo',
  '.browser',
  '.results',
]);

/** Every file of the project that people write, as paths from its root. */
export function projectFiles(folder = '.'): string[] {
  return filesBelow(resolve(ROOT, folder)).map(file => relative(ROOT, file));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => !MADE_BY_MACHINES.has(entry.name))
    .flatMap(entry => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
}
