import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { appendAudit } from '../../audit/audit-log.js';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import type { Db } from '../../database/reading.js';
import type { RatedCriterion } from '../../programmes/rubric/rated-criteria.js';
import { Conflict, InvalidInput, NotFound } from '../../shared/errors.js';
import { askedCriteria } from '../rating/asked-criteria.js';
import { criteriaOfGroup } from '../rating/rater-group.js';
import { cycleInPhase, RATING } from '../rating/rating-phase.js';
import type { CastBallotsInput } from './ballot.input.js';
import { type SubjectOfBallot, subjectsOfBallot } from './ballot.query.js';
import { type Credential, credentialOf } from './ballot-credential.js';
import { inBallotTransaction } from './ballot-transaction.js';
import { type BallotLine, checkBallot, requireWholeOrder } from './check-ballot.js';

/** What one voter gives one subject, checked. */
interface CheckedBallot {
  evaluationId: string;
  lines: BallotLine[];
}

/** What is asked, and about whom. */
interface Asked {
  criteria: readonly RatedCriterion[];
  subjects: readonly SubjectOfBallot[];
  criteriaFor(evaluationId: string): Promise<RatedCriterion[]>;
}

async function checkAll(
  { ballots: given }: CastBallotsInput,
  { criteria, subjects, criteriaFor }: Asked,
): Promise<CheckedBallot[]> {
  const ballots = await Promise.all(
    given.map(async ({ evaluationId: id, answers }) => {
      const evaluationId = keyOf('Evaluation', id);
      if (!subjects.some(subject => subject.evaluationId === evaluationId)) {
        throw new NotFound('Evaluation', id, 'evaluationId');
      }
      return { evaluationId, lines: checkBallot(await criteriaFor(evaluationId), answers, subjects.length) };
    }),
  );
  if (new Set(ballots.map(({ evaluationId }) => evaluationId)).size < ballots.length || ballots.length === 0) {
    throw new InvalidInput('One ballot for each subject', { reason: 'ballot-twice', field: 'ballots' });
  }
  requireWholeOrder(
    criteria,
    ballots.map(({ lines }) => lines),
    subjects.length,
  );
  return ballots;
}

/** The code is used up for a subject; a second ballot at the same moment waits here and is then refused. */
async function useCode(db: Db, jurisdictionId: string, credential: Credential, evaluationId: string): Promise<void> {
  const { numAffectedRows } = await sql`
    insert into ballot_uses (jurisdiction_id, credential_id, evaluation_id)
    values (${jurisdictionId}, ${credential.id}, ${evaluationId}) on conflict do nothing`.execute(db);
  if (numAffectedRows === 1n) return;
  throw new Conflict('This code has been used for this subject', { reason: 'ballot-used', field: 'code' });
}

/** Puts the ballot among those of the subject so that nothing tells which one it is. One voter after the other. */
async function dropIn(db: Db, jurisdictionId: string, group: string, ballot: CheckedBallot): Promise<void> {
  const { evaluationId, lines } = ballot;
  const paperId = randomUUID();
  const rows = lines.map(({ criterion, period, points, category, place, form, isNotApplicable }) => ({
    id: randomUUID(),
    criterion,
    period,
    points,
    category,
    place,
    form,
    is_not_applicable: isNotApplicable,
  }));
  await sql`select pg_advisory_xact_lock(hashtext(${`ballots ${evaluationId} ${group}`}))`.execute(db);
  await sql`
    insert into ballots (jurisdiction_id, evaluation_id, rater_group, paper_id, id, criterion, period, points, category,
      place, form, is_not_applicable)
    select ${jurisdictionId}, ${evaluationId}, ${group}, ${paperId}, line.*
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as line(id uuid, criterion text, period text, points numeric,
      category text, place int, form jsonb, is_not_applicable boolean)`.execute(db);
  await sql`select shuffle_ballots(${evaluationId}, ${group}, ${randomBytes(16).toString('hex')})`.execute(db);
}

/** Casts ballots with a code, all or none. The log says that somebody of the group voted, not who, on whom, or what. */
export function castBallots(context: Context, input: CastBallotsInput): Promise<number> {
  return inBallotTransaction(context, async db => {
    const jurisdictionId = context.jurisdiction.id;
    const credential = await credentialOf(db, context, input.code);
    const cycle = await cycleInPhase(db, context, credential.cycleId, RATING);
    const { raterGroup: group } = credential;
    const subjects = await subjectsOfBallot(db, jurisdictionId, credential);
    const criteria = await criteriaOfGroup(context, cycle, group);
    const criteriaFor = (evaluationId: string) => askedCriteria(context, cycle, group, evaluationId);
    const ballots = await checkAll(input, { criteria, subjects, criteriaFor });
    // In one order for everybody: two voters never wait for each other crosswise.
    for (const ballot of ballots.sort((one, other) => (one.evaluationId < other.evaluationId ? -1 : 1))) {
      await useCode(db, jurisdictionId, credential, ballot.evaluationId);
      await dropIn(db, jurisdictionId, group, ballot);
    }
    const fact = { action: 'castBallots', recordType: 'EvaluationCycle', recordId: cycle.id, before: null };
    await appendAudit(db, [{ ...fact, after: { group } }], null, context.now);
    return ballots.length;
  });
}
