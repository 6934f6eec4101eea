import type { EntityManager } from '@mikro-orm/postgresql';
import { Decimal } from 'decimal.js';
import { sql } from 'kysely';
import { requireRight } from '../../accounts/access.js';
import { requireNotOwn } from '../../accounts/own-cause.js';
import { dbOf, transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findVersion, keyOf } from '../../database/find-record.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import type { Award } from '../../programmes/programme.js';
import { mandateById } from '../../representatives/mandate.query.js';
import { requireNotFuture, requireText } from '../../shared/checks.js';
import { Conflict, InvalidInput, NotFound } from '../../shared/errors.js';
import { wardById } from '../../wards/ward.query.js';
import { Honour } from './honour.entity.js';
import type { RecordHonourInput, RevokeHonourInput } from './honour.input.js';
import { quotaState } from './honour.query.js';

async function requireAward(context: Context, key: string): Promise<Award> {
  const { awards } = (await context.once(programmeInForce)).programme;
  const award = awards.find(each => each.key === key);
  if (award) return award;
  throw new InvalidInput('The programme has no such award', {
    reason: 'unknown-award',
    field: 'award',
    value: key,
    allowed: awards.map(each => each.key),
  });
}

function refuseRecipient(value: string): never {
  throw new InvalidInput('The award is for others', { reason: 'award-for-others', field: 'recipientId', value });
}

/** Who has it, and where that one belongs. */
async function recipientOf(context: Context, { of, types, wardKinds }: Award, id: string) {
  if (of === 'representative') {
    const mandate = await context.once(mandateById).load(keyOf('Mandate', id));
    if (!mandate) throw new NotFound('Mandate', id);
    await requireNotOwn(context, mandate.representativeId, 'recipientId');
    if (types !== 'all' && !types.includes(mandate.type)) refuseRecipient(mandate.type);
    return { mandateId: mandate.id, wardId: null, place: mandate };
  }
  const ward = await context.once(wardById).load(keyOf('Ward', id));
  if (!ward) throw new NotFound('Ward', id);
  if (wardKinds.length > 0 && !wardKinds.includes(ward.kind)) refuseRecipient(ward.kind);
  return { mandateId: null, wardId: ward.id, place: { wardId: ward.id, groupId: null } };
}

function checkedAmount({ fund }: Award, amount: string | null | undefined): string | null {
  if (amount == null) return null;
  const value = new Decimal(amount);
  if (fund && value.gt(0) && value.lte(fund.most)) return amount;
  throw new InvalidInput('The award pays something else', {
    reason: 'award-amount',
    field: 'amount',
    value: amount,
    allowed: fund?.most ?? '0',
  });
}

type Place = { wardId: string; groupId: string | null };

/** Two who give the last one at once take turns, so that the second finds the first. */
async function takeTurn(em: EntityManager, award: Award, jurisdictionId: string, year: number): Promise<void> {
  const queue = `honours ${jurisdictionId} ${award.key} ${year}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${queue}, 0))`.execute(dbOf(em));
}

async function requireQuota(context: Context, award: Award, { year, decidedOn: day }: RecordHonourInput, place: Place) {
  if (!award.quota) return;
  const [part, whole] = award.quota.share.split('/').map(Number) as [number, number];
  const { wardId, groupId } = place;
  const { eligible, honoured } = await quotaState(context, award, { year, wardId, groupId, day });
  const most = Math.floor((eligible * part) / whole);
  if (honoured < most) return;
  throw new Conflict('The quota is used up', {
    reason: 'quota-used-up',
    field: 'recipientId',
    value: honoured,
    allowed: most,
  });
}

/** What a body decided about a title or award, within the quota. Answers its key. */
export async function recordHonour(context: Context, input: RecordHonourInput): Promise<string> {
  requireNotFuture('decidedOn', input.decidedOn, context.today);
  const words = {
    reason: requireText('reason', input.reason),
    minuteNumber: requireText('minuteNumber', input.minuteNumber),
  };
  const id = await transact(context, 'recordHonour', input, async em => {
    const award = await requireAward(context, input.award);
    const { mandateId, wardId, place } = await recipientOf(context, award, input.recipientId);
    await requireRight(context, 'honour.record', place);
    const { year, decidedOn } = input;
    const about = { jurisdictionId: context.jurisdiction.id, award: award.key, year, mandateId, wardId };
    await takeTurn(em, award, about.jurisdictionId, year);
    if (await em.findOne(Honour, about)) {
      throw new Conflict('It was given already', { reason: 'honour-given', field: 'recipientId', value: award.key });
    }
    await requireQuota(context, award, input, place);
    return em.create(Honour, {
      ...about,
      ...words,
      amount: checkedAmount(award, input.amount),
      decidedBy: award.authority['zh-CN'],
      decidedOn,
      recordedBy: context.viewer!.userId,
      recordedAt: context.now,
    }).id;
  });
  return id!;
}

/** The body took an honour back. Answers its key. */
export async function revokeHonour(context: Context, input: RevokeHonourInput): Promise<string> {
  requireNotFuture('revokedOn', input.revokedOn, context.today);
  const reason = requireText('reason', input.reason);
  const id = await transact(context, 'revokeHonour', input, async em => {
    const honour = await findVersion(em, Honour, input.honourId, input.version);
    await requireRight(context, 'honour.record', {});
    honour.revoke(input.revokedOn, reason);
    return honour.id;
  });
  return id!;
}
