import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Household } from '../households/household.entity.js';
import { householdById } from '../households/household.query.js';
import { Mandate } from '../representatives/mandate.entity.js';
import { mandateById } from '../representatives/mandate.query.js';
import { Representative } from '../representatives/representative.entity.js';
import type { RepresentativeRow } from '../representatives/representative.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { Link } from './link.entity.js';
import { type LinkRow, linksOfRepresentative } from './link.query.js';

const LinkConnection = createConnection('Link', () => Link);

@Resolver(() => Link)
export class LinkResolver {
  @FieldResolver(() => Household, { description: 'The household answered for.' })
  household(@Root() row: LinkRow, @Ctx() context: Context) {
    return context.once(householdById).load(row.householdId);
  }

  @FieldResolver(() => Mandate, { description: 'The mandate under which the representative answers for it.' })
  mandate(@Root() row: LinkRow, @Ctx() context: Context) {
    return context.once(mandateById).load(row.mandateId);
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
