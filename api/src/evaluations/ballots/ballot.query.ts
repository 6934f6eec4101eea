import { sql } from 'kysely';
import type { Context } from '../../context.js';
import type { Db } from '../../database/reading.js';
import { toGlobalId } from '../../shared/global-id.js';
import { cycleById } from '../cycle.query.js';
import { askedCriteria } from '../rating/asked-criteria.js';
import { classTitles } from '../rating/class-titles.js';
import { questionsOf } from '../rating/rated-criterion-row.js';
import { criteriaOfGroup, groupTitle } from '../rating/rater-group.js';
import { RATING, requirePhase } from '../rating/rating-phase.js';
import type { BallotSheet } from './ballot.type.js';
import { type Credential, credentialOf } from './ballot-credential.js';

export interface SubjectOfBallot {
  evaluationId: string;
  name: string;
  wardName: string;
  isCast: boolean;
}

/** Everybody whom the code lets vote on, in the order of the wards. */
export async function subjectsOfBallot(db: Db, jurisdictionId: string, credential: Credential) {
  const { rows } = await sql<SubjectOfBallot>`
    select e.id as evaluation_id, coalesce(p.name, w.name) as name, w.name as ward_name,
      u.evaluation_id is not null as is_cast
    from evaluations e
    left join mandates m on m.jurisdiction_id = e.jurisdiction_id and m.id = e.mandate_id
    left join representatives p on p.jurisdiction_id = m.jurisdiction_id and p.id = m.representative_id
    join wards w on w.jurisdiction_id = e.jurisdiction_id and w.id = coalesce(e.ward_id, m.ward_id)
    left join ballot_uses u on u.jurisdiction_id = e.jurisdiction_id and u.evaluation_id = e.id
      and u.credential_id = ${credential.id}
    where e.jurisdiction_id = ${jurisdictionId} and e.cycle_id = ${credential.cycleId} and e.revision = 1
    order by w.position, coalesce(p.name, w.name) collate "zh-x-icu", e.id`.execute(db);
  return rows;
}

/** The ballot that a code opens. */
export async function readBallot(context: Context, code: string) {
  const db = await context.read();
  const credential = await credentialOf(db, context, code);
  const cycle = (await context.once(cycleById).load(credential.cycleId))!;
  requirePhase(cycle, RATING);
  const subjects = await subjectsOfBallot(db, context.jurisdiction.id, credential);
  const criteria = await criteriaOfGroup(context, cycle, credential.raterGroup);
  return {
    cycleId: cycle.id,
    groupTitle: await groupTitle(context, cycle.id, credential.raterGroup),
    classTitle: (await classTitles(context, cycle.id, credential.raterGroup))(credential.raterClass),
    isWhole: criteria.some(({ answer }) => answer.kind === 'order'),
    subjects: await Promise.all(
      subjects.map(async subject => ({
        ...subject,
        evaluationId: toGlobalId('Evaluation', context.jurisdiction.id, subject.evaluationId),
        criteria: questionsOf(
          await askedCriteria(context, cycle, credential.raterGroup, subject.evaluationId),
          subjects.length,
          context.language,
        ),
      })),
    ),
  };
}

/** The sheets of codes of a group, the newest first. How many of one sheet have voted is nobody's business. */
export async function readSheets(context: Context, cycleId: string, group: string): Promise<BallotSheet[]> {
  const titleOf = await classTitles(context, cycleId, group);
  const jurisdictionId = context.jurisdiction.id;
  const { rows } = await sql<Omit<BallotSheet, 'classTitle'> & { raterClass: string | null }>`
    select min(c.id::text) as id, count(*)::int as code_count, c.issued_at, max(u.display_name) as issued_by_name,
      max(c.cancelled_at) as cancelled_at, c.rater_class
    from ballot_credentials c join users u on u.id = c.issued_by
    where c.jurisdiction_id = ${jurisdictionId} and c.cycle_id = ${cycleId} and c.rater_group = ${group}
    group by c.issued_at, c.rater_class order by c.issued_at desc, c.rater_class`.execute(await context.read());
  return rows.map(({ raterClass, ...row }) => ({
    ...row,
    id: toGlobalId('BallotSheet', jurisdictionId, row.id),
    classTitle: titleOf(raterClass),
  }));
}
