import { requireRight } from '../accounts/access.js';
import type { Action } from '../accounts/policy.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { onDay, takesFact } from '../jurisdictions/fact-lock.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { MatterKind } from '../programmes/programme.js';
import { markStale } from '../queue/enqueue.js';
import { requireNotFuture, requireText, textOrNull, yearOf } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import { Matter } from './matter.entity.js';
import type { AnswerMatterInput, MatterStepInput } from './matter.input.js';
import { addStep } from './matter-steps.js';
import type { StepVerb } from './matter-transitions.js';

interface Step {
  mutation: string;
  verb: StepVerb;
  action: Action;
  note: string | null;
  apply(matter: Matter, states: string[], kind: MatterKind | undefined): void;
}

async function takeStep(context: Context, input: MatterStepInput, step: Step): Promise<string> {
  const id = await transact(context, step.mutation, input, async em => {
    const matter = await findVersion(em, Matter, input.matterId, input.version);
    await requireRight(context, step.action, matter);
    requireNotFuture('takenOn', input.takenOn, context.today);
    const { programme } = await context.once(programmeInForce);
    const kind = programme.matters.kinds.find(({ key }) => key === matter.kind);
    const { jurisdictionId, representativeId, raisedOn, wardId } = matter;
    const representativeIds = representativeId ? [representativeId] : [];
    const days = { ...onDay(raisedOn), happenedOn: input.takenOn };
    const counts = await takesFact(em, context, { kind: FactKind.MATTER, ...days, representativeIds, wardId });
    matter.count(counts);
    step.apply(matter, kind?.states.map(({ key }) => key) ?? [], kind);
    addStep(em, context, matter, { verb: step.verb, takenOn: input.takenOn, note: step.note });
    await markStale(dbOf(em), { jurisdictionId, year: yearOf(raisedOn), representativeIds });
    return matter.id;
  });
  return id!;
}

/** The office takes a matter up. */
export function registerMatter(context: Context, input: MatterStepInput): Promise<string> {
  return takeStep(context, input, {
    mutation: 'registerMatter',
    verb: 'REGISTER',
    action: 'matter.answer',
    note: textOrNull(input.note),
    apply: (matter, states) => matter.register(input.takenOn, states),
  });
}

function requireOutcome({ outcome }: AnswerMatterInput, kind: MatterKind | undefined): void {
  const allowed = kind?.outcomes.map(({ key }) => key as string) ?? [];
  if (allowed.includes(outcome)) return;
  throw new InvalidInput('The kind of matter has no such outcome', {
    reason: 'unknown-outcome',
    field: 'outcome',
    value: outcome,
    allowed,
  });
}

/** The office answers; the words of every answer stay with its step. */
export function answerMatter(context: Context, input: AnswerMatterInput): Promise<string> {
  return takeStep(context, input, {
    mutation: 'answerMatter',
    verb: 'ANSWER',
    action: 'matter.answer',
    note: textOrNull(input.note) ?? textOrNull(input.answer),
    apply: (matter, states, kind) => {
      requireOutcome(input, kind);
      matter.giveAnswer(input.takenOn, states, input.outcome, requireText('answer', input.answer));
    },
  });
}

/** The answer did not settle it. */
export function reopenMatter(context: Context, input: MatterStepInput): Promise<string> {
  return takeStep(context, input, {
    mutation: 'reopenMatter',
    verb: 'REOPEN',
    action: 'matter.reopen',
    note: textOrNull(input.note),
    apply: (matter, states) => matter.reopen(input.takenOn, states),
  });
}

/** Nothing more is to be done. */
export function closeMatter(context: Context, input: MatterStepInput): Promise<string> {
  return takeStep(context, input, {
    mutation: 'closeMatter',
    verb: 'CLOSE',
    action: 'matter.answer',
    note: textOrNull(input.note),
    apply: (matter, states) => matter.close(input.takenOn, states),
  });
}
