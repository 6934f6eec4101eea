import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../../accounts/access.js';
import { isCauseOfOwnBody, refuseOwnCause, requireOther } from '../../accounts/own-cause.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import { requireNotFuture, requireText, yearOf } from '../../shared/checks.js';
import { Conflict, NotFound } from '../../shared/errors.js';
import type { DecideAllowanceInput, PayAllowanceInput } from './allowance.input.js';
import { payeeOf, selectAllowances } from './allowance.query.js';
import { AllowanceEntry, AllowanceState } from './allowance-entry.entity.js';

async function earnedBy(context: Context, { matterId, allowance }: { matterId: string; allowance: string }) {
  const row = await (await selectAllowances(context))
    .where('earned.matterId', '=', keyOf('Matter', matterId))
    .where('earned.allowance', '=', allowance)
    .executeTakeFirst();
  if (!row) throw new NotFound('Allowance', matterId, 'matterId');
  await requireRight(context, 'allowance.decide', { wardId: row.wardId });
  if (await isCauseOfOwnBody(context, payeeOf(row))) refuseOwnCause('matterId');
  return row;
}

/** A person confirms or declines what a settled matter earns. Answers the key of the entry. */
export async function decideAllowance(context: Context, input: DecideAllowanceInput): Promise<string> {
  const reason = input.isConfirmed ? null : requireText('reason', input.reason);
  const id = await transact(context, 'decideAllowance', input, async em => {
    const { line, amount, closedOn, matterId, payeeWardId, payeeGroupId, state } = await earnedBy(context, input);
    if (state !== AllowanceState.WAITING) {
      throw new Conflict('It was decided already', { reason: 'allowance-state', field: 'matterId', value: state });
    }
    return em.create(AllowanceEntry, {
      jurisdictionId: context.jurisdiction.id,
      ...{ allowance: input.allowance, line, amount, matterId, payeeWardId, payeeGroupId, reason },
      year: yearOf(closedOn),
      state: input.isConfirmed ? AllowanceState.CONFIRMED : AllowanceState.DECLINED,
      confirmedOn: context.today,
      changedBy: context.viewer!.userId,
      changedAt: context.now,
    }).id;
  });
  return id!;
}

async function entryOf(em: EntityManager, matterId: string, { allowance, version }: PayAllowanceInput) {
  const entry = await em.findOne(AllowanceEntry, { matterId, allowance });
  if (!entry) throw new NotFound('Allowance', allowance, 'allowance');
  if (entry.version === version) return entry;
  throw new Conflict('It has changed since', { reason: 'allowance-state', field: 'version', value: entry.state });
}

/** A confirmed allowance was paid. Answers the key of the entry. */
export async function payAllowance(context: Context, input: PayAllowanceInput): Promise<string> {
  requireNotFuture('paidOn', input.paidOn, context.today);
  const voucher = requireText('voucher', input.voucher);
  const id = await transact(context, 'payAllowance', input, async em => {
    const { matterId } = await earnedBy(context, input);
    const entry = await entryOf(em, matterId, input);
    requireOther(context, entry.changedBy, 'version');
    entry.pay(input.paidOn, voucher);
    entry.changedBy = context.viewer!.userId;
    entry.changedAt = context.now;
    return entry.id;
  });
  return id!;
}
