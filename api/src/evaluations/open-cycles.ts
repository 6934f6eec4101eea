import { sql } from 'kysely';
import type { Db } from '../database/reading.js';
import type { ProgrammeVersion } from '../jurisdictions/programme-in-force.js';
import { EvaluationSubject, ruleFor, type SubjectsOfCycle } from './evaluation-subject.js';
import { recordKey } from './record-key.js';

interface Year {
  jurisdictionId: string;
  year: number;
}

/** Whom the programme evaluates. */
function evaluated({ programme }: ProgrammeVersion): SubjectsOfCycle[] {
  const types = programme.representativeTypes.map(({ key }) => ({
    subject: EvaluationSubject.REPRESENTATIVE,
    type: key,
  }));
  const kinds = programme.wards.kinds.map(({ key }) => ({ subject: EvaluationSubject.WARD, type: key }));
  return [...types, ...kinds].filter(each => ruleFor(programme, each) !== null);
}

/**
 * One cycle for each type that the programme in force evaluates and somebody holds in the year, and for each kind of
 * which there is a ward. A cycle that still
 * collects facts runs under the programme in force; a later phase keeps the version it began with. Answers how many
 * cycles were opened or moved.
 */
export async function openCycles(db: Db, { jurisdictionId, year }: Year, newest: ProgrammeVersion, at: Date) {
  const rows = evaluated(newest).map(({ subject, type }) => {
    const key = subject === EvaluationSubject.WARD ? `ward/${type}` : type;
    return { id: recordKey(at, 'cycle', `${jurisdictionId}/${year}/${key}`), subject, type };
  });
  const cycles = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as cycle(id uuid, subject text, type text)`;
  const opened = await sql`
    insert into evaluation_cycles (jurisdiction_id, id, year, subject, type, phase, programme_version_id)
    select ${jurisdictionId}, cycle.id, ${year}, cycle.subject, cycle.type, 'COLLECTING', ${newest.id}
    from ${cycles}
    where case cycle.subject
      when 'WARD' then exists (select from wards w where w.jurisdiction_id = ${jurisdictionId} and w.kind = cycle.type)
      else exists (select from mandates m where m.jurisdiction_id = ${jurisdictionId} and m.type = cycle.type
        and m.started_on <= make_date(${year}::int, 12, 31)
        and (m.ended_on is null or m.ended_on >= make_date(${year}::int, 1, 1))) end
    on conflict (jurisdiction_id, year, subject, type) do nothing`.execute(db);
  const moved = await sql`
    update evaluation_cycles set programme_version_id = ${newest.id}, version = version + 1
    where jurisdiction_id = ${jurisdictionId} and year = ${year} and phase = 'COLLECTING'
      and (subject, type) in (select cycle.subject, cycle.type from ${cycles}) and programme_version_id <> ${newest.id}`.execute(
    db,
  );
  return Number(opened.numAffectedRows) + Number(moved.numAffectedRows);
}
