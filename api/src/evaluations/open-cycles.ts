import { sql } from 'kysely';
import type { Db } from '../database/reading.js';
import type { ProgrammeVersion } from '../jurisdictions/programme-in-force.js';
import { evaluationOfType } from '../programmes/programme.lookup.js';
import { recordKey } from './record-key.js';

interface Year {
  jurisdictionId: string;
  year: number;
}

/**
 * One cycle for each type that the programme in force evaluates and somebody holds in the year. A cycle that still
 * collects facts runs under the programme in force; a later phase keeps the version it began with. Answers how many
 * cycles were opened or moved.
 */
export async function openCycles(db: Db, { jurisdictionId, year }: Year, newest: ProgrammeVersion, at: Date) {
  const rows = newest.programme.representativeTypes
    .filter(({ key }) => evaluationOfType(newest.programme, key) !== null)
    .map(({ key }) => ({ id: recordKey(at, 'cycle', `${jurisdictionId}/${year}/${key}`), type: key }));
  const opened = await sql`
    insert into evaluation_cycles (jurisdiction_id, id, year, type, phase, programme_version_id)
    select ${jurisdictionId}, cycle.id, ${year}, cycle.type, 'COLLECTING', ${newest.id}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as cycle(id uuid, type text)
    where exists (select from mandates m where m.jurisdiction_id = ${jurisdictionId} and m.type = cycle.type
      and m.started_on <= make_date(${year}::int, 12, 31)
      and (m.ended_on is null or m.ended_on >= make_date(${year}::int, 1, 1)))
    on conflict (jurisdiction_id, year, subject, type) do nothing`.execute(db);
  const moved = await sql`
    update evaluation_cycles set programme_version_id = ${newest.id}, version = version + 1
    where jurisdiction_id = ${jurisdictionId} and year = ${year} and phase = 'COLLECTING'
      and type = any(${rows.map(({ type }) => type)}::text[]) and programme_version_id <> ${newest.id}`.execute(db);
  return Number(opened.numAffectedRows) + Number(moved.numAffectedRows);
}
