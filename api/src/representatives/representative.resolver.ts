import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { NotFound } from '../shared/errors.js';
import { Mandate } from './mandate.entity.js';
import { mandateById, mandatesOfRepresentative } from './mandate.query.js';
import { Representative } from './representative.entity.js';
import { type RepresentativeRow, readRepresentatives, representativeById } from './representative.query.js';

const RepresentativeConnection = createConnection('Representative', () => Representative);

@Resolver(() => Representative)
export class RepresentativeResolver {
  @Query(() => RepresentativeConnection, { description: 'Representatives in and out of office, by name.' })
  representatives(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('search', () => String, { nullable: true, description: 'Only people whose name contains this.' })
    search?: string,
    @Arg('type', () => String, { nullable: true, description: 'Only people with a mandate of this type.' })
    type?: string,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only people with a mandate for this ward or one below.' })
    wardId?: string,
    @Arg('groupId', () => ID, { nullable: true, description: 'Only people with a mandate in this group.' })
    groupId?: string,
  ) {
    const filter = {
      search,
      type,
      wardId: wardId && keyOf('Ward', wardId),
      groupId: groupId && keyOf('Group', groupId),
    };
    return readRepresentatives(context, filter, page);
  }

  @Query(() => Representative, {
    description: 'One representative; NOT_FOUND when there is none in this jurisdiction.',
  })
  async representative(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    const row = await context.once(representativeById).load(keyOf('Representative', id));
    if (!row) throw new NotFound('Representative', id);
    return row;
  }

  @FieldResolver(() => [Mandate], {
    description: 'Every mandate held now, before or later: the primary and newest first.',
  })
  mandates(@Root() row: RepresentativeRow, @Ctx() context: Context) {
    return context.once(mandatesOfRepresentative).load(row.id);
  }

  @FieldResolver(() => Mandate, {
    nullable: true,
    description:
      "The mandate through which the person's facts count for a ward: held now, or the last one held; null without any.",
  })
  primaryMandate(@Root() row: RepresentativeRow, @Ctx() context: Context) {
    return row.primaryMandateId && context.once(mandateById).load(row.primaryMandateId);
  }
}
