import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { describeLinkQuota } from '../jurisdictions/describe-programme.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { Mandate } from '../representatives/mandate.entity.js';
import type { MandateRow } from '../representatives/mandate.query.js';
import { linkQuotaStates } from './link-quota.query.js';
import { LinkQuotaState } from './link-quota.type.js';

@Resolver(() => Mandate)
export class LinkQuotaResolver {
  @FieldResolver(() => [LinkQuotaState], {
    description: 'How far the link quotas of its type are met today; empty without quotas.',
  })
  async linkQuotas(@Root() row: MandateRow, @Ctx() context: Context): Promise<LinkQuotaState[]> {
    const { programme } = await context.once(programmeInForce);
    const states = await context.once(linkQuotaStates).load(row);
    return states.map(({ rule, linked }) => ({
      ...describeLinkQuota(programme, rule, context.language),
      linked,
      met: linked >= rule.min && linked <= rule.max,
    }));
  }
}
