import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../accounts/access.js';
import type { Context } from '../context.js';
import { Matter } from '../matters/matter.entity.js';
import { matterById } from '../matters/matter.query.js';
import { Visit } from '../visits/visit.entity.js';
import { visitById } from '../visits/visit.query.js';
import { Evidence } from './evidence.entity.js';
import type { EvidenceRow } from './evidence.query.js';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Matter, {
    nullable: true,
    description: 'The matter that was raised; null without one, or when the user may not read it.',
  })
  async matter(@Root() row: EvidenceRow, @Ctx() context: Context) {
    const matter = row.matterId ? await context.once(matterById).load(row.matterId) : null;
    return matter && (await viewerMay(context, 'matter.read', matter)) ? matter : null;
  }

  @FieldResolver(() => Visit, {
    nullable: true,
    description: 'The visit that was made; null without one, or when the user may not read it.',
  })
  async visit(@Root() row: EvidenceRow, @Ctx() context: Context) {
    const visit = row.visitId ? await context.once(visitById).load(row.visitId) : null;
    return visit && (await viewerMay(context, 'visit.read', visit)) ? visit : null;
  }
}
