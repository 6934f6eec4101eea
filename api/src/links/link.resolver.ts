import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { Household } from '../households/household.entity.js';
import { type HouseholdRow, householdById } from '../households/household.query.js';
import { Mandate } from '../representatives/mandate.entity.js';
import { type MandateRow, mandateById } from '../representatives/mandate.query.js';
import { Representative } from '../representatives/representative.entity.js';
import type { RepresentativeRow } from '../representatives/representative.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { askedOfLink } from './fixed-things.js';
import { Link } from './link.entity.js';
import { LinkPeriod } from './link.input.js';
import { type LinkRow, linkById, linksOfHousehold, linksOfRepresentative, readLinks } from './link.query.js';

const LinkConnection = createConnection('Link', () => Link);

@Resolver(() => Link)
export class LinkResolver {
  @Query(() => LinkConnection, { description: "Links that the user may read, by the household's number." })
  links(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('period', () => LinkPeriod, { defaultValue: LinkPeriod.CURRENT, description: 'Which of them.' })
    period: LinkPeriod,
    @Arg('representativeId', () => ID, { nullable: true, description: 'Only links of this person.' })
    representativeId?: string,
    @Arg('mandateId', () => ID, { nullable: true, description: 'Only links of this mandate.' }) mandateId?: string,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only households of this ward or one below.' })
    wardId?: string,
    @Arg('rule', () => Int, {
      nullable: true,
      description: 'Only links that count for the rule of the type at this place, from 1; 0: those no rule asks for.',
    })
    rule?: number,
  ) {
    const filter = { period, rule, wardId: wardId && keyOf('Ward', wardId) };
    const of = representativeId && keyOf('Representative', representativeId);
    return readLinks(
      context,
      { ...filter, representativeId: of, mandateId: mandateId && keyOf('Mandate', mandateId) },
      page,
    );
  }

  @FieldResolver(() => Link, {
    nullable: true,
    description: 'The link it took over from; null when it took over from none.',
  })
  predecessor(@Root() row: LinkRow, @Ctx() context: Context) {
    return row.predecessorId && context.once(linkById).load(row.predecessorId);
  }

  @FieldResolver(() => Household, { description: 'The household answered for.' })
  household(@Root() row: LinkRow, @Ctx() context: Context) {
    return context.once(householdById).load(row.householdId);
  }

  @FieldResolver(() => Mandate, { description: 'The mandate under which the representative answers for it.' })
  mandate(@Root() row: LinkRow, @Ctx() context: Context) {
    return context.once(mandateById).load(row.mandateId);
  }
}

@Resolver(() => Mandate)
export class MandateLinksResolver {
  @FieldResolver(() => [String], {
    description: 'What has to be said of each household linked under it: post, task, target, reward.',
  })
  async fixedOfLinks(@Root() { type }: MandateRow, @Ctx() context: Context) {
    return (await askedOfLink(context, type)).fixed;
  }
}

@Resolver(() => Representative)
export class RepresentativeLinksResolver {
  @FieldResolver(() => LinkConnection, {
    description: "Links of today under any of the person's mandates, by the household's number.",
  })
  links(@Root() row: RepresentativeRow, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return context.once(linksOfRepresentative, { ...page }).load(row.id);
  }
}

@Resolver(() => Household)
export class HouseholdLinksResolver {
  @FieldResolver(() => LinkConnection, { description: 'Who answered and answers for it, the newest first.' })
  links(@Root() row: HouseholdRow, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return context.once(linksOfHousehold, { ...page }).load(row.id);
  }
}
