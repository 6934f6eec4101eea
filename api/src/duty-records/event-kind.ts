import { Role } from '../accounts/role.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { EventKind, Programme } from '../programmes/programme.js';
import { InvalidInput } from '../shared/errors.js';

const VERIFIERS: Record<EventKind['verifiedBy'], Role> = {
  liaison: Role.LIAISON_OFFICE,
  evaluator: Role.EVALUATOR,
  leader: Role.LEADER,
};

export function eventKind({ eventKinds }: Programme, key: string): EventKind | undefined {
  return eventKinds.find(kind => kind.key === key);
}

/** The kind as the programme in force has it; refused when it has none of this name. */
export async function requireEventKind(context: Context, key: string): Promise<EventKind> {
  const { programme } = await context.once(programmeInForce);
  const kind = eventKind(programme, key);
  if (kind) return kind;
  throw new InvalidInput('The programme has no such event kind', {
    reason: 'unknown-event-kind',
    field: 'kind',
    value: key,
    allowed: programme.eventKinds.map(each => each.key),
  });
}

/** The role that verifies records of the kind; null when the programme no longer has it. */
export function verifierOf(kind: EventKind | undefined): Role | null {
  return kind ? VERIFIERS[kind.verifiedBy] : null;
}
