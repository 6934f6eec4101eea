import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of this workspace, whether the code runs from its sources or from `dist`. */
export function seedsFile(path: string): string {
  const places = ['..', '../..'].map(up => fileURLToPath(new URL(`${up}/${path}`, import.meta.url)));
  const found = places.find(place => existsSync(place));
  if (!found) throw new Error(`${path} is missing; it is expected at ${places[0]}`);
  return found;
}
