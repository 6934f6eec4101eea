import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../accounts/access.js';
import type { Action } from '../accounts/policy.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { Matter } from './matter.entity.js';
import type { MatterRow } from './matter.query.js';
import { type StepVerb, statesBefore } from './matter-transitions.js';
import type { MatterState } from './matter-words.js';

async function canTake(context: Context, row: MatterRow, verb: StepVerb, action: Action): Promise<boolean> {
  const { programme } = await context.once(programmeInForce);
  const states = programme.matters.kinds.find(({ key }) => key === row.kind)?.states.map(({ key }) => key) ?? [];
  return statesBefore(verb, states).includes(row.state as MatterState) && viewerMay(context, action, row);
}

@Resolver(() => Matter)
export class MatterRightsResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the user may register it now.' })
  viewerCanRegister(@Root() row: MatterRow, @Ctx() context: Context) {
    return canTake(context, row, 'REGISTER', 'matter.answer');
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may answer it now.' })
  viewerCanAnswer(@Root() row: MatterRow, @Ctx() context: Context) {
    return canTake(context, row, 'ANSWER', 'matter.answer');
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may reopen it now.' })
  viewerCanReopen(@Root() row: MatterRow, @Ctx() context: Context) {
    return canTake(context, row, 'REOPEN', 'matter.reopen');
  }
}
