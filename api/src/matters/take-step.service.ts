import type { Context } from '../context.js';
import type { MatterKind } from '../programmes/programme.js';
import { requireText, textOrNull } from '../shared/checks.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import type { Matter } from './matter.entity.js';
import type {
  AnswerMatterInput,
  DispatchMatterInput,
  EscalateMatterInput,
  MatterStepInput,
  RateMatterInput,
} from './matter.input.js';
import { findOwner, ownerAbove } from './matter-owner.js';
import { lastDayFor, ratingAwaitedUntil } from './matter-periods.js';
import { MatterOutcome } from './matter-words.js';
import { type Moving, takeStep } from './take-step.js';

/** The office takes a matter up. */
export function registerMatter(context: Context, input: MatterStepInput): Promise<string> {
  return takeStep(context, input, { mutation: 'registerMatter', verb: 'REGISTER' });
}

/** Hands a matter to who has to answer. */
export function dispatchMatter(context: Context, input: DispatchMatterInput): Promise<string> {
  return takeStep(context, input, {
    mutation: 'dispatchMatter',
    verb: 'DISPATCH',
    apply: async ({ em, matter, kind, states }) => {
      matter.step('DISPATCH', input.takenOn, states);
      matter.owner(await findOwner(em, kind!, input));
    },
  });
}

export function acceptMatter(context: Context, input: MatterStepInput): Promise<string> {
  return takeStep(context, input, { mutation: 'acceptMatter', verb: 'ACCEPT' });
}

/** Refuses a step whose period is over. */
function requireInTime(verb: 'RETURN' | 'REOPEN', moving: Moving, takenOn: string): void {
  const last = lastDayFor(verb, moving, moving.matter);
  if (last === null || takenOn <= last) return;
  const reason = verb === 'RETURN' ? 'return-too-late' : 'reopen-too-late';
  throw new Conflict('The time for this is over', { reason, field: 'takenOn', value: takenOn, allowed: last });
}

/** Sends a matter back to who dispatched it, with the reason. */
export function returnMatter(context: Context, input: MatterStepInput): Promise<string> {
  return takeStep(context, input, {
    mutation: 'returnMatter',
    verb: 'RETURN',
    apply: moving => {
      const { matter, states } = moving;
      requireText('note', input.note);
      requireInTime('RETURN', moving, input.takenOn);
      matter.step('RETURN', input.takenOn, states);
      matter.owner({ wardId: null, groupId: null });
    },
  });
}

/** Notes progress. */
export function handleMatter(context: Context, input: MatterStepInput): Promise<string> {
  return takeStep(context, input, {
    mutation: 'handleMatter',
    verb: 'HANDLE',
    apply: ({ matter, states }) => {
      requireText('note', input.note);
      matter.step('HANDLE', input.takenOn, states);
    },
  });
}

function requireOneOf(
  field: string,
  value: string | null | undefined,
  known: readonly { key: string }[],
  reason: string,
) {
  const allowed = known.map(({ key }) => key);
  if (value != null && allowed.includes(value)) return value;
  throw new InvalidInput('The kind of matter knows no such word', { reason, field, value, allowed });
}

/** Who settled a dispute, which only an answer that says solved tells. */
function settle(matter: Matter, kind: MatterKind | undefined, input: AnswerMatterInput): void {
  const isAsked = input.outcome === MatterOutcome.SOLVED && (kind?.settledBy.length ?? 0) > 0;
  matter.settledBy = isAsked ? requireOneOf('settledBy', input.settledBy, kind!.settledBy, 'unknown-settler') : null;
  matter.isMajor = isAsked ? (input.isMajor ?? false) : null;
}

function requireOwner({ matter, kind }: Moving): void {
  if (!kind?.owner?.required || matter.ownerWardId || matter.ownerGroupId) return;
  throw new Conflict('Nobody is answerable yet', { reason: 'owner-missing', field: 'matterId' });
}

/** Answers; the words of every answer stay with its step. */
export function answerMatter(context: Context, input: AnswerMatterInput): Promise<string> {
  return takeStep(context, input, {
    mutation: 'answerMatter',
    verb: 'ANSWER',
    note: textOrNull(input.answer),
    apply: moving => {
      const { matter, kind, states } = moving;
      const outcome = requireOneOf('outcome', input.outcome, kind?.outcomes ?? [], 'unknown-outcome') as MatterOutcome;
      const answer = requireText('answer', input.answer);
      requireOwner(moving);
      settle(matter, kind, input);
      matter.giveAnswer(input.takenOn, states, outcome, answer);
    },
  });
}

/** Who raised it says what they think of the answer. */
export function rateMatter(context: Context, input: RateMatterInput): Promise<string> {
  return takeStep(context, input, {
    mutation: 'rateMatter',
    verb: 'RATE',
    apply: ({ matter, kind, states }) => {
      const rating = requireOneOf('rating', input.rating, kind?.ratings ?? [], 'unknown-rating');
      matter.step('RATE', input.takenOn, states);
      matter.rating = rating;
    },
  });
}

/** The answer did not settle it. */
export function reopenMatter(context: Context, input: MatterStepInput): Promise<string> {
  return takeStep(context, input, {
    mutation: 'reopenMatter',
    verb: 'REOPEN',
    apply: moving => {
      requireInTime('REOPEN', moving, input.takenOn);
      moving.matter.step('REOPEN', input.takenOn, moving.states);
    },
  });
}

/** While who raised it may still rate the answer, nobody closes it over their head. */
function requireRated(moving: Moving, takenOn: string): void {
  const until = ratingAwaitedUntil(moving, moving.matter);
  if (until === null || takenOn > until) return;
  const details = { reason: 'rating-awaited', field: 'takenOn', value: takenOn, allowed: until };
  throw new Conflict('Who raised it may still rate the answer', details);
}

/** Nothing more is to be done. */
export function closeMatter(context: Context, input: MatterStepInput): Promise<string> {
  return takeStep(context, input, {
    mutation: 'closeMatter',
    verb: 'CLOSE',
    apply: moving => {
      requireRated(moving, input.takenOn);
      moving.matter.step('CLOSE', input.takenOn, moving.states);
    },
  });
}

/** Hands a matter up the tree: what is small is settled below, what is big by all together. */
export function escalateMatter(context: Context, input: EscalateMatterInput): Promise<string> {
  return takeStep(context, input, {
    mutation: 'escalateMatter',
    verb: 'ESCALATE',
    apply: async ({ em, matter, kind, states }) => {
      requireText('note', input.note);
      if (!kind) {
        const details = { reason: 'unknown-kind', field: 'matterId', value: matter.kind };
        throw new Conflict('The programme knows this kind no longer', details);
      }
      const { level, ward } = await ownerAbove(em, kind, matter, input.wardKind ?? null);
      matter.step('ESCALATE', input.takenOn, states);
      matter.owner({ wardId: ward.id, groupId: null });
      matter.isWholeNetwork = level.wholeNetwork;
    },
  });
}
