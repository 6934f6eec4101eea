import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { requireAllOpen } from '../jurisdictions/fact-lock.js';
import { markYearsStale } from '../representatives/mark-years-stale.js';
import { requireText, textOrNull } from '../shared/checks.js';
import { Conflict } from '../shared/errors.js';
import { WardChange } from '../wards/ward-change.entity.js';
import { type BoundAccount, readAccounts } from './belonging.query.js';
import { carryOut } from './carry-out.js';
import { findObstacles, type Obstacle } from './find-obstacles.js';
import { countDecisions, type OpenDecisions } from './open-decisions.query.js';
import type { ChangeWardsInput, WardChangePlanInput } from './ward-change.input.js';
import { resolvePlan, type WardPlan } from './ward-plan.js';

async function prepare(em: EntityManager, context: Context, input: WardChangePlanInput) {
  await requireRight(context, 'ward.reshape', {});
  const plan = await resolvePlan(em, context, input);
  await requireAllOpen(dbOf(em), context, [{ from: plan.changedOn, until: null, isForAll: true }]);
  return { plan, findings: await findObstacles(dbOf(em), context.jurisdiction.id, plan) };
}

async function record(
  em: EntityManager,
  context: Context,
  plan: WardPlan,
  said: { decision: string; note?: string | null },
) {
  const change = em.create(WardChange, {
    ...{ jurisdictionId: context.jurisdiction.id, kind: plan.kind, changedOn: plan.changedOn },
    ...{ decision: requireText('decision', said.decision), note: textOrNull(said.note), formerName: null, moved: {} },
    ...{ recordedBy: context.viewer!.userId, recordedAt: context.now },
  });
  await em.flush(); // what moves names it
  return change;
}

/** Makes wards others on a day, as one: all that belongs to them goes along, and history stays. Answers the key. */
export async function changeWards(context: Context, input: ChangeWardsInput): Promise<string> {
  const id = await transact(context, 'changeWards', input, async em => {
    const { plan, findings } = await prepare(em, context, input.plan);
    const [obstacle] = findings.obstacles;
    if (obstacle) {
      throw new Conflict('Something has to be decided first', {
        reason: obstacle.key,
        field: 'plan',
        value: obstacle.examples.join(', '),
        allowed: obstacle.count,
      });
    }
    const change = await record(em, context, plan, input);
    change.moved = await carryOut(em, change, plan, findings.placed);
    await markYearsStale(dbOf(em), context, plan.changedOn, null);
    return change.id;
  });
  return id!;
}

/** What a change would come to. */
export interface RehearsedChange {
  obstacles: Obstacle[];
  moved: Record<string, number>;
  decisions: OpenDecisions;
  accounts: BoundAccount[];
}

/** Carries what was found out of the transaction that it takes back. */
class Rehearsed extends Error {
  constructor(readonly found: RehearsedChange) {
    super('Rehearsed');
  }
}

/** What a change would come to: done, counted and taken back, so that it tells exactly what will be. */
export async function rehearseChange(
  context: Context,
  input: WardChangePlanInput,
  clientKey: string,
): Promise<RehearsedChange> {
  try {
    await transact(context, 'rehearseWardChange', { clientKey }, async em => {
      const { plan, findings } = await prepare(em, context, input);
      const [db, jurisdictionId] = [dbOf(em), context.jurisdiction.id];
      const accounts = await readAccounts(db, jurisdictionId, plan);
      const accountIds = accounts.map(({ id }) => id);
      const decisions = await countDecisions(db, jurisdictionId, plan, { ...findings, accountIds });
      const { obstacles, placed } = findings;
      const change = obstacles.length === 0 ? await record(em, context, plan, { decision: '—' }) : null;
      const moved = change ? await carryOut(em, change, plan, placed) : {};
      throw new Rehearsed({ obstacles, moved, decisions, accounts });
    });
  } catch (error) {
    if (error instanceof Rehearsed) return error.found;
    throw error;
  }
  throw new Error('A rehearsal always ends by being taken back');
}
