import { requireRight } from '../../accounts/access.js';
import { requireNotOwn } from '../../accounts/own-cause.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findVersion, keyOf } from '../../database/find-record.js';
import { type MandateRow, mandateById } from '../../representatives/mandate.query.js';
import { requireNotFuture, requireText } from '../../shared/checks.js';
import { addDays } from '../../shared/days.js';
import { Conflict, NotFound } from '../../shared/errors.js';
import { Consequence, ConsequenceState } from './consequence.entity.js';
import type {
  DecideConsequenceInput,
  GiveNoticeInput,
  LiftConsequenceInput,
  RecordStatementInput,
} from './consequence.input.js';
import { stateOfLadder } from './consequence.query.js';
import { requireRung } from './ladder-rule.js';

async function mandateConcerned(context: Context, mandateId: string): Promise<MandateRow> {
  const mandate = await context.once(mandateById).load(keyOf('Mandate', mandateId));
  if (!mandate) throw new NotFound('Mandate', mandateId);
  await requireRight(context, 'consequence.write', mandate);
  await requireNotOwn(context, mandate.representativeId, 'mandateId');
  return mandate;
}

/** The step is due by what counts today, not begun yet, and every milder one is settled. */
async function requireDue(context: Context, mandate: MandateRow, { step, year }: GiveNoticeInput) {
  const { consequences, rung, milder } = await requireRung(context, step);
  const { counted, records, begun } = await stateOfLadder(context, mandate, year);
  const refuse = (message: string, reason: string, allowed?: unknown): never => {
    throw new Conflict(message, { reason, field: 'step', value: step, ...(allowed !== undefined && { allowed }) });
  };
  if (begun.some(each => each.step === step)) refuse('This step was begun already', 'step-begun');
  if (counted < rung.after) refuse('Too few are counted for this step', 'step-not-reached', rung.after);
  const open = milder.find(
    ({ key }) => !begun.some(each => each.step === key && each.state !== ConsequenceState.NOTIFIED),
  );
  if (open) refuse('A milder step comes first', 'milder-step-first', open.key);
  return { counted, records, authority: (rung.authority ?? consequences.authority)['zh-CN'] };
}

/** Somebody of the office tells the person of a step that is due. Answers its key. */
export async function giveNotice(context: Context, input: GiveNoticeInput): Promise<string> {
  requireNotFuture('notifiedOn', input.notifiedOn, context.today);
  const notice = requireText('notice', input.notice);
  const id = await transact(context, 'giveNotice', input, async em => {
    const mandate = await mandateConcerned(context, input.mandateId);
    const found = await requireDue(context, mandate, input);
    const { step, year, notifiedOn } = input;
    const about = { jurisdictionId: context.jurisdiction.id, mandateId: mandate.id, step, year };
    const by = { changedBy: context.viewer!.userId, changedAt: context.now };
    return em.create(Consequence, { ...about, ...found, notice, notifiedOn, ...by }).id;
  });
  return id!;
}

type StepInput = Pick<DecideConsequenceInput, 'clientKey' | 'consequenceId' | 'version'>;

async function change(
  context: Context,
  mutation: string,
  input: StepInput,
  take: (consequence: Consequence) => void | Promise<void>,
): Promise<string> {
  const id = await transact(context, mutation, input, async em => {
    const consequence = await findVersion(em, Consequence, input.consequenceId, input.version);
    const mandate = (await context.once(mandateById).load(consequence.mandateId))!;
    await requireRight(context, 'consequence.write', mandate);
    await requireNotOwn(context, mandate.representativeId, 'consequenceId');
    await take(consequence);
    consequence.changedBy = context.viewer!.userId;
    consequence.changedAt = context.now;
    return consequence.id;
  });
  return id!;
}

/** What the person said to it. Answers its key. */
export function recordStatement(context: Context, input: RecordStatementInput): Promise<string> {
  requireNotFuture('heardOn', input.heardOn, context.today);
  const statement = requireText('statement', input.statement);
  return change(context, 'recordStatement', input, consequence => consequence.hear(input.heardOn, statement));
}

/** What the named authority decided. The mandate stays as it is. Answers its key. */
export function decideConsequence(context: Context, input: DecideConsequenceInput): Promise<string> {
  requireNotFuture('decidedOn', input.decidedOn, context.today);
  const { isTaken, decidedOn } = input;
  const decision = requireText('decision', input.decision);
  const decidedBy = requireText('decidedBy', input.decidedBy);
  return change(context, 'decideConsequence', input, async consequence => {
    const { rung } = await requireRung(context, consequence.step);
    const decidableFrom = addDays(consequence.notifiedOn, rung.noticeDays);
    consequence.decide({ isTaken, decision, decidedBy, decidedOn }, { hearing: rung.hearing, decidableFrom });
  });
}

/** A step is taken back. Answers its key. */
export function liftConsequence(context: Context, input: LiftConsequenceInput): Promise<string> {
  requireNotFuture('liftedOn', input.liftedOn, context.today);
  const reason = requireText('reason', input.reason);
  return change(context, 'liftConsequence', input, consequence => consequence.lift(input.liftedOn, reason));
}
