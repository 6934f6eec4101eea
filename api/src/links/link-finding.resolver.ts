import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { describeLinkQuota } from '../jurisdictions/describe-programme.js';
import { LinkQuota } from '../jurisdictions/programme.type.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { representativeType } from '../programmes/programme.lookup.js';
import { Mandate } from '../representatives/mandate.entity.js';
import { mandateById } from '../representatives/mandate.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { type FindingRow, readLinkFindings } from './link-finding.query.js';
import { LinkFinding, LinkFindingKind } from './link-finding.type.js';

const LinkFindingConnection = createConnection('LinkFinding', () => LinkFinding);

@Resolver(() => LinkFinding)
export class LinkFindingResolver {
  @Query(() => LinkFindingConnection, {
    description: 'Who is linked to too few or too many households today, or to others than the rules ask for, by name.',
  })
  linkFindings(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only mandates for this ward or one below.' })
    wardId?: string,
    @Arg('type', () => String, { nullable: true, description: 'Only mandates of this type.' }) type?: string,
    @Arg('kind', () => LinkFindingKind, { nullable: true, description: 'Only differences of this kind.' })
    kind?: LinkFindingKind,
    @Arg('category', () => String, { nullable: true, description: 'Only rules that name this household category.' })
    category?: string,
  ) {
    return readLinkFindings(context, { wardId: wardId && keyOf('Ward', wardId), type, kind, category }, page);
  }

  @FieldResolver(() => Mandate, { description: 'Whose links they are.' })
  mandate(@Root() row: FindingRow, @Ctx() context: Context) {
    return context.once(mandateById).load(row.mandateId);
  }

  @FieldResolver(() => LinkQuota, { nullable: true })
  async quota(@Root() row: FindingRow, @Ctx() context: Context): Promise<LinkQuota | null> {
    if (row.rule === 0) return null;
    const { programme } = await context.once(programmeInForce);
    const mandate = (await context.once(mandateById).load(row.mandateId))!;
    const { links } = representativeType(programme, mandate.type)!;
    const rule = typeof links === 'object' ? links[row.rule - 1] : undefined;
    return rule ? describeLinkQuota(programme, rule, context.language) : null;
  }
}
