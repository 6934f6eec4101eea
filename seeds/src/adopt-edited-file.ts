import { dbOfClient } from '@lianxin/api/database/client-db.js';
import { adoptVersion } from '@lianxin/api/jurisdictions/adopt-programme.service.js';
import { loadProgramme } from '@lianxin/api/programmes/programme.load.js';
import { describeProblem, ProgrammeError } from '@lianxin/api/programmes/source/programme-error.js';
import type { Client } from 'pg';
import type { ProgrammeFile } from './insert-scenario.js';

interface Place {
  jurisdictionId: string;
  file: ProgrammeFile;
  now: Date;
}

/** Whether the file is as it was when a version last came from it; what the office has adopted since stays in force. */
async function isKnown(client: Client, { jurisdictionId, file }: Place): Promise<boolean> {
  const { rows } = await client.query<{ text: string }>(
    `select source_text as text from programme_versions
     where jurisdiction_id = $1 and adopted_by is null order by version desc limit 1`,
    [jurisdictionId],
  );
  return rows[0]?.text === file.text;
}

/**
 * Adopts the programme file when it was edited since the last start. A file that cannot be used is told with line and
 * column, and the version in force stays.
 */
export async function adoptEditedFile(client: Client, place: Place, say: (line: string) => void) {
  const { jurisdictionId, file, now } = place;
  try {
    if (await isKnown(client, place)) return;
    const programme = loadProgramme(file.text, file.name);
    await client.query("select set_config('lianxin.jurisdiction', $1, true)", [jurisdictionId]);
    const adoption = { jurisdictionId, fileName: file.name, sourceText: file.text, adoptedBy: null, now };
    const { version, isNew } = await adoptVersion(dbOfClient(client), adoption, programme);
    if (isNew) say(`${file.name} was edited: version ${version} is in force now.`);
  } catch (error) {
    if (!(error instanceof ProgrammeError)) throw error;
    say(`${file.name} was edited and cannot be used; the version in force stays:`);
    for (const problem of error.problems) say(describeProblem(problem));
  }
}
