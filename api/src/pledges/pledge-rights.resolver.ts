import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../accounts/access.js';
import { isOwnCause } from '../accounts/own-cause.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { Fulfilment } from './fulfilment.js';
import { fulfilmentsBefore } from './fulfilment-transitions.js';
import { judgingRoles } from './judging-roles.js';
import { PledgeItem } from './pledge-item.entity.js';
import type { PledgeItemRow } from './pledge-item.query.js';

async function canJudge(context: Context, row: PledgeItemRow, verb: 'confirm' | 'withdraw'): Promise<boolean> {
  const { viewer } = context;
  if (!fulfilmentsBefore(verb).includes(row.fulfilment as Fulfilment)) return false;
  const { programme } = await context.once(programmeInForce);
  const roles = judgingRoles(programme.pledge?.items.find(({ key }) => key === row.key));
  if (!viewer || !roles.includes(viewer.role) || (await isOwnCause(context, row.representativeId))) return false;
  return viewerMay(context, 'pledge.judge', judgedSubject(row));
}

/** A household judges what was done for it; a leader what people of the own ward did. */
function judgedSubject({ householdId, wardId }: PledgeItemRow) {
  return { householdId, wardId };
}

@Resolver(() => PledgeItem)
export class PledgeRightsResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the user may claim it now.' })
  viewerCanClaim(@Root() row: PledgeItemRow, @Ctx() context: Context) {
    const isOpen = row.signedOn !== null && row.closedOn === null;
    if (!isOpen || !fulfilmentsBefore('claim').includes(row.fulfilment as Fulfilment)) return false;
    return viewerMay(context, 'pledge.make', { representativeId: row.representativeId });
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may confirm or dispute it now.' })
  viewerCanConfirm(@Root() row: PledgeItemRow, @Ctx() context: Context) {
    return canJudge(context, row, 'confirm');
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may withdraw its confirmation now.' })
  viewerCanWithdraw(@Root() row: PledgeItemRow, @Ctx() context: Context) {
    return canJudge(context, row, 'withdraw');
  }
}
