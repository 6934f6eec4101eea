import { sql } from 'kysely';
import { v7 } from 'uuid';
import { appendAudit } from '../../audit/audit-log.js';
import { dbOf, transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import { requireText } from '../../shared/checks.js';
import { Conflict, InvalidInput, NotFound } from '../../shared/errors.js';
import { ruleOfCycle } from '../cycle.query.js';
import { classesOf, requireClass } from '../rating/rater-classes.js';
import { raterGroupNamed } from '../rating/rater-group.js';
import { ASSIGNING, cycleInPhase } from '../rating/rating-phase.js';
import type { CancelBallotCodesInput, IssueBallotCodesInput } from './ballot.input.js';
import { ballotCodeHash, newBallotCode } from './ballot-code.js';

const MOST_CODES = 1000;

function requireCount(count: number): void {
  if (count >= 1 && count <= MOST_CODES) return;
  throw new InvalidInput(`1 to ${MOST_CODES} codes at a time`, {
    reason: 'code-count',
    field: 'count',
    value: count,
    allowed: { from: 1, to: MOST_CODES },
  });
}

/** Issues codes for an anonymous group. They leave the server once; what is kept of them opens nothing. */
export async function issueBallotCodes(context: Context, input: IssueBallotCodesInput): Promise<{ codes: string[] }> {
  requireCount(input.count);
  let codes: string[] | null = null;
  await transact(context, 'issueBallotCodes', input, async em => {
    const db = dbOf(em);
    const jurisdictionId = context.jurisdiction.id;
    const cycle = await cycleInPhase(db, context, keyOf('EvaluationCycle', input.cycleId), ASSIGNING);
    const group = await raterGroupNamed(context, cycle, input.group, 'anonymous');
    const raterClass = requireClass(classesOf((await ruleOfCycle(context, cycle)).rubric, group), input.raterClass);
    codes = Array.from({ length: input.count }, newBallotCode);
    const rows = codes.map(code => ({ id: v7(), code_hash: ballotCodeHash(jurisdictionId, code) }));
    await sql`
      insert into ballot_credentials (jurisdiction_id, id, cycle_id, rater_group, rater_class, code_hash, issued_by, issued_at)
      select ${jurisdictionId}, code.id, ${cycle.id}, ${group.key}, ${raterClass}, code.code_hash, ${context.viewer!.userId},
        ${context.now.toISOString()}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as code(id uuid, code_hash text)`.execute(db);
    const after = { group: group.key, raterClass, count: input.count };
    const fact = { action: 'issueBallotCodes', recordType: 'EvaluationCycle', recordId: cycle.id, before: null, after };
    await appendAudit(db, [fact], context.viewer!.userId, context.now);
    return cycle.id;
  });
  if (codes) return { codes };
  throw new Conflict('The codes were shown already, and are not kept', {
    reason: 'codes-shown-once',
    field: 'clientKey',
  });
}

/** Codes of a lost sheet no longer open a ballot; ballots that were cast with them stay. */
export async function cancelBallotCodes(context: Context, input: CancelBallotCodesInput): Promise<string> {
  const id = await transact(context, 'cancelBallotCodes', input, async em => {
    const db = dbOf(em);
    const sheet = keyOf('BallotSheet', input.sheetId);
    const reason = requireText('reason', input.reason);
    const { rows } = await sql<{ cycleId: string; raterGroup: string }>`
      update ballot_credentials c set cancelled_at = ${context.now.toISOString()}::timestamptz
      from ballot_credentials first
      where first.jurisdiction_id = ${context.jurisdiction.id} and first.id = ${sheet}
        and c.jurisdiction_id = first.jurisdiction_id and c.cycle_id = first.cycle_id
        and c.rater_group = first.rater_group and c.issued_at = first.issued_at
        and c.rater_class is not distinct from first.rater_class and c.cancelled_at is null
      returning c.cycle_id, c.rater_group`.execute(db);
    const [cancelled] = rows;
    if (!cancelled) throw new NotFound('BallotSheet', input.sheetId, 'sheetId');
    const after = { group: cancelled.raterGroup, count: rows.length, reason };
    const fact = { action: 'cancelBallotCodes', recordType: 'EvaluationCycle', before: null, after };
    await appendAudit(db, [{ ...fact, recordId: cancelled.cycleId }], context.viewer!.userId, context.now);
    return sheet;
  });
  return id!;
}
