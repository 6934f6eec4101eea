import { viewerMay } from '../accounts/access.js';
import type { Action } from '../accounts/policy.js';
import { Role } from '../accounts/role.js';
import type { Context } from '../context.js';
import type { MatterKind } from '../programmes/programme.js';
import type { MatterParty } from '../programmes/sections/matter-way.js';
import { Forbidden, Unauthenticated } from '../shared/errors.js';
import { partiesOf } from './matter-kind.js';
import type { StepVerb } from './matter-transitions.js';

/** What has to be known of a matter to say who may do what with it. */
export interface MatterSubject {
  kind: string;
  representativeId: string | null;
  jointAuthorIds: readonly string[];
  householdId: string | null;
  wardId: string;
  ownerWardId: string | null;
  ownerGroupId: string | null;
  isWholeNetwork: boolean;
}

const ACTION_OF: Record<StepVerb, Action> = {
  REGISTER: 'matter.direct',
  DISPATCH: 'matter.direct',
  CLOSE: 'matter.direct',
  MERGE: 'matter.direct',
  ACCEPT: 'matter.handle',
  RETURN: 'matter.handle',
  HANDLE: 'matter.handle',
  ANSWER: 'matter.handle',
  ESCALATE: 'matter.handle',
  RATE: 'matter.reopen',
  REOPEN: 'matter.reopen',
};

/** Whoever raised a matter does not answer it to themselves. */
function isAuthor({ viewer }: Context, { representativeId, jointAuthorIds }: MatterSubject): boolean {
  const own = viewer?.representativeId;
  return own != null && (own === representativeId || (jointAuthorIds ?? []).includes(own));
}

/** Noting progress on what the whole network works on is open to everybody who answers for a ward below. */
async function isOwner(context: Context, matter: MatterSubject, verb: StepVerb): Promise<boolean> {
  const { kind, ownerWardId, ownerGroupId, isWholeNetwork } = matter;
  if (context.viewer?.role === Role.LIAISON_OFFICE || (!ownerWardId && !ownerGroupId)) return false;
  if (verb === 'ANSWER' && isAuthor(context, matter)) return false;
  return viewerMay(context, 'matter.handle', {
    kind,
    ownerWardId,
    ownerGroupId,
    isWholeNetwork: isWholeNetwork && verb === 'HANDLE',
  });
}

async function isParty(context: Context, matter: MatterSubject, party: MatterParty, verb: StepVerb): Promise<boolean> {
  const { wardId, representativeId, jointAuthorIds, householdId } = matter;
  const role = context.viewer?.role;
  switch (party) {
    case 'office':
      return role === Role.LIAISON_OFFICE;
    case 'leader':
      return role === Role.LEADER && viewerMay(context, 'matter.direct', { wardId });
    case 'owner':
      return isOwner(context, matter, verb);
    case 'raiser':
      return (
        role !== Role.LIAISON_OFFICE &&
        viewerMay(context, 'matter.reopen', { representativeId, jointAuthorIds, householdId })
      );
  }
}

/** Whether the viewer is one of those who take this step of a matter. */
export async function mayTake(
  context: Context,
  matter: MatterSubject,
  { kind, verb }: { kind: MatterKind | undefined; verb: StepVerb },
): Promise<boolean> {
  for (const party of partiesOf(kind, verb)) {
    if (await isParty(context, matter, party, verb)) return true;
  }
  return false;
}

export async function requireStep(
  context: Context,
  matter: MatterSubject,
  step: { kind: MatterKind | undefined; verb: StepVerb },
): Promise<void> {
  if (await mayTake(context, matter, step)) return;
  throw context.viewer ? new Forbidden(ACTION_OF[step.verb]) : new Unauthenticated();
}
