import type { EntityManager } from '@mikro-orm/postgresql';
import { transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { onDay, takesFact } from '../jurisdictions/fact-lock.js';
import type { Holidays } from '../programmes/calendar/holidays.js';
import type { MatterKind } from '../programmes/programme.js';
import { requireNotFuture, textOrNull } from '../shared/checks.js';
import { Matter } from './matter.entity.js';
import type { MatterStepInput } from './matter.input.js';
import { dueOn } from './matter-due.js';
import { authorIds, jointAuthorIds, markMatterStale } from './matter-facts.js';
import { kindOf, statesOf, workingDays } from './matter-kind.js';
import { wardKindOf } from './matter-owner.js';
import { type MatterSubject, requireStep } from './matter-rights.js';
import { addStep } from './matter-steps.js';
import type { StepVerb } from './matter-transitions.js';

/** A matter on its way, with what its kind says. */
export interface Moving {
  em: EntityManager;
  matter: Matter;
  kind: MatterKind | undefined;
  states: string[];
  holidays: Holidays;
}

export interface Step {
  mutation: string;
  verb: StepVerb;
  /** What is noted beside the note of the input. */
  note?: string | null;
  /** Changes the matter; taking the step as it is when left out. */
  apply?(moving: Moving): void | Promise<void>;
}

/** What has to be known of a matter to say who may take a step of it. */
export async function subjectOf(em: EntityManager, matter: Matter): Promise<MatterSubject> {
  const { kind, representativeId, householdId, wardId, ownerWardId, ownerGroupId, isWholeNetwork } = matter;
  const owner = { ownerWardId, ownerGroupId, isWholeNetwork };
  return { kind, representativeId, householdId, wardId, ...owner, jointAuthorIds: await jointAuthorIds(em, matter.id) };
}

/** Noting progress gives nobody more time. */
async function dueAfter(
  { em, matter, kind, holidays }: Moving,
  verb: StepVerb,
  takenOn: string,
): Promise<string | null> {
  if (!kind) return null;
  if (verb === 'HANDLE') return matter.dueOn;
  return dueOn({ kind, holidays }, { state: matter.state, since: takenOn, wardKind: await wardKindOf(em, matter) });
}

/** One step of a matter: who may, from where, by when, and what it says; every step stays in its history. */
export async function takeStep(context: Context, input: MatterStepInput, step: Step): Promise<string> {
  const { verb, mutation } = step;
  const { takenOn } = input;
  const id = await transact(context, mutation, input, async em => {
    const matter = await findVersion(em, Matter, input.matterId, input.version);
    const kind = await kindOf(context, matter.kind);
    await requireStep(context, await subjectOf(em, matter), { kind, verb });
    requireNotFuture('takenOn', takenOn, context.today);
    const representativeIds = await authorIds(em, matter);
    const days = { ...onDay(matter.raisedOn), happenedOn: takenOn };
    const fact = { kind: FactKind.MATTER, ...days, representativeIds, wardId: matter.wardId };
    matter.count(await takesFact(em, context, fact));
    const wasDueOn = matter.dueOn;
    const moving: Moving = { em, matter, kind, states: statesOf(kind), holidays: await context.once(workingDays) };
    if (step.apply) await step.apply(moving);
    else matter.step(verb, takenOn, moving.states);
    matter.dueOn = await dueAfter(moving, verb, takenOn);
    const isHandedOver = verb === 'DISPATCH' || verb === 'ESCALATE';
    addStep(em, context, matter, {
      verb,
      takenOn,
      note: textOrNull(input.note) ?? step.note ?? null,
      dueOn: wasDueOn,
      ownerWardId: isHandedOver ? matter.ownerWardId : null,
      ownerGroupId: isHandedOver ? matter.ownerGroupId : null,
    });
    await markMatterStale(em, matter, representativeIds);
    return matter.id;
  });
  return id!;
}
