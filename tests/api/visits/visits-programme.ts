import { readFileSync } from 'node:fs';

const FILE = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8');
const NONE = 'visits: { quota: none, remindAfter: P90D }';

/** The programme of the fixtures with another section about visits, in the YAML below `visits:`. */
export function withVisits(section: string): string {
  if (!FILE.includes(NONE)) throw new Error(`not in the file: ${NONE}`);
  return FILE.replace(NONE, () => `visits:\n${section.replace(/^/gm, '  ')}\n`);
}
