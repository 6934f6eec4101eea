import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { Programme } from '../programmes/programme.js';
import { batchByKey } from '../shared/batch.js';
import { keyList } from './fact-scope.js';
import { RECORD_TYPES } from './record-words.js';

/** What a record is called: its own title, and the key of its kind where the programme names kinds. */
interface RecordTitle {
  id: string;
  title: string;
  kind: string | null;
}

const TITLES: Readonly<Record<string, RawBuilder<RecordTitle>>> = {
  Activity: sql`select jurisdiction_id, id, title, kind from activities`,
  PledgeItem: sql`select jurisdiction_id, id, text as title, key as kind from pledge_items`,
  Pledge: sql`select jurisdiction_id, id, coalesce(signed_name, year::text) as title, null as kind from pledges`,
  Matter: sql`select jurisdiction_id, id, title, kind from matters`,
  DutyRecord: sql`select jurisdiction_id, id, note as title, kind from duty_records`,
  Visit: sql`select v.jurisdiction_id, v.id, concat_ws(' ', h.code, v.occasion) as title, null as kind from visits v
    join households h on h.jurisdiction_id = v.jurisdiction_id and h.id = v.household_id`,
  Household: sql`select jurisdiction_id, id, code as title, null as kind from households`,
  Mandate: sql`select m.jurisdiction_id, m.id, r.name as title, m.type as kind from mandates m
    join representatives r on r.jurisdiction_id = m.jurisdiction_id and r.id = m.representative_id`,
  Group: sql`select jurisdiction_id, id, name as title, null as kind from groups`,
  IndicatorReport: sql`select r.jurisdiction_id, r.id, concat_ws(' ', w.name, to_char(r.period_on, 'YYYY-MM')) as title,
    r.indicator as kind from indicator_reports r
    join wards w on w.jurisdiction_id = r.jurisdiction_id and w.id = r.ward_id`,
  TaskAddressee: sql`select a.jurisdiction_id, a.id, concat_ws(' ', w.name, t.text) as title, t.domain as kind
    from task_addressees a
    join listed_tasks t on t.jurisdiction_id = a.jurisdiction_id and t.id = a.listed_task_id
    join wards w on w.jurisdiction_id = a.jurisdiction_id and w.id = a.ward_id`,
  Consultation: sql`select c.jurisdiction_id, c.id, concat_ws(' ', w.name, c.title) as title, c.procedure as kind
    from consultations c join wards w on w.jurisdiction_id = c.jurisdiction_id and w.id = c.ward_id`,
  BriefingAnswer: sql`select owed.jurisdiction_id, owed.id, concat_ws(' ', g.name, b.title) as title, b.kind
    from briefing_answers owed
    join briefings b on b.jurisdiction_id = owed.jurisdiction_id and b.id = owed.briefing_id
    join groups g on g.jurisdiction_id = owed.jurisdiction_id and g.id = owed.group_id`,
  GroupReturn: sql`select r.jurisdiction_id, r.id, concat_ws(' ', g.name, to_char(r.month, 'YYYY-MM')) as title,
    null as kind from group_returns r join groups g on g.jurisdiction_id = r.jurisdiction_id and g.id = r.group_id`,
};

/** Loads titles of records of one type. */
export function recordTitle(context: Context, recordType: string) {
  return batchByKey<RecordTitle>(
    async ids => {
      const { rows } = await sql<RecordTitle>`select id, title, kind from (${TITLES[recordType]!}) titled
        where jurisdiction_id = ${context.jurisdiction.id} and id = any(${keyList(ids)})`.execute(await context.read());
      return rows;
    },
    row => row.id,
  );
}

function kindsOf(programme: Programme, recordType: string) {
  switch (recordType) {
    case 'Activity':
      return programme.activities;
    case 'PledgeItem':
      return programme.pledge?.items ?? [];
    case 'Matter':
      return programme.matters.kinds;
    case 'DutyRecord':
      return programme.eventKinds;
    case 'IndicatorReport':
      return programme.indicators;
    case 'TaskAddressee':
      return programme.taskLists?.domains ?? [];
    case 'Consultation':
      return programme.consultations.procedures;
    case 'BriefingAnswer':
      return programme.consultations.briefings;
    case 'Mandate':
      return programme.representativeTypes;
    default:
      return [];
  }
}

/** The kind of a record in the programme's words, or what its type is called. */
export async function recordKind(context: Context, recordType: string, recordId: string): Promise<string> {
  const { programme } = await context.once(programmeInForce);
  const found = await context.once(recordTitle, recordType).load(recordId);
  const kind = kindsOf(programme, recordType).find(({ key }) => key === found?.kind);
  return (kind?.title ?? RECORD_TYPES[recordType]!)[context.language];
}
