import { readFile } from 'node:fs/promises';
import { hashPassword } from '@lianxin/api/accounts/password.js';
import { loadProgramme } from '@lianxin/api/programmes/programme.load.js';
import { Client } from 'pg';
import { DEMO_PASSWORD } from '../factories/accounts.js';
import type { ScenarioSource } from '../factories/scenario.js';
import { adoptEditedFile } from './adopt-edited-file.js';
import { chooseScenarios } from './choose-scenarios.js';
import { computeFigures } from './compute-figures.js';
import { insertScenario, type ProgrammeFile } from './insert-scenario.js';
import { seedsFile } from './seeds-folder.js';

/** Two starts at once load one after the other, so the second finds everything there. */
const LOADING_LOCK = 'lianxin demo';

async function readProgramme({ key }: ScenarioSource): Promise<ProgrammeFile> {
  return { name: `${key}.yaml`, text: await readFile(seedsFile(`programmes/${key}.yaml`), 'utf8') };
}

async function loadedJurisdiction(client: Client, { key }: ScenarioSource): Promise<string | null> {
  const query = 'select id from jurisdictions where key = $1';
  const { rows } = await client.query<{ id: string }>(query, [key]);
  return rows[0]?.id ?? null;
}

async function loadOnce(client: Client, source: ScenarioSource, onProgress: (line: string) => void): Promise<void> {
  await client.query('select pg_advisory_xact_lock(hashtext($1))', [LOADING_LOCK]);
  const jurisdictionId = await loadedJurisdiction(client, source);
  const file = await readProgramme(source);
  if (jurisdictionId) return adoptEditedFile(client, { jurisdictionId, file, now: new Date() }, onProgress);
  onProgress(`Loading the demo of ${source.nameEn} …`);
  const programme = loadProgramme(file.text, file.name);
  const scenario = source.create(programme);
  // One published password for all demo accounts: hashing it once a place keeps no secret less.
  await insertScenario(client, scenario, file, await hashPassword(DEMO_PASSWORD));
  // Without it the planner takes the new tables for empty, and computing takes minutes instead of seconds.
  await client.query('analyze');
  onProgress(`Computing its figures (${scenario.years.map(({ year }) => year).join(', ')}) …`);
  await computeFigures(client, scenario, programme);
}

async function inTransaction(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/**
 * Loads each demo jurisdiction of these keys (all of them when no keys are given) unless it is there: each in one
 * transaction of its own, so that a start which was killed leaves only whole ones behind and the next one goes on.
 */
export async function loadDemo(
  ownerUrl: string,
  onProgress: (line: string) => void,
  keys: readonly string[] | null = null,
): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const source of chooseScenarios(keys)) await inTransaction(client, () => loadOnce(client, source, onProgress));
  } finally {
    await client.end();
  }
}
