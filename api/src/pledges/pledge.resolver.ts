import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../accounts/access.js';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { Representative } from '../representatives/representative.entity.js';
import { type RepresentativeRow, representativeById } from '../representatives/representative.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { NotFound } from '../shared/errors.js';
import { Fulfilment } from './fulfilment.js';
import { Pledge } from './pledge.entity.js';
import { type PledgeRow, pledgeById, pledgeOfRepresentative, readPledges } from './pledge.query.js';
import { PledgeItem } from './pledge-item.entity.js';
import { itemsOfPledge } from './pledge-item.query.js';

const PledgeConnection = createConnection('Pledge', () => Pledge);

@Resolver(() => Pledge)
export class PledgeResolver {
  @Query(() => PledgeConnection, {
    description: 'Pledges of a year by name; unsigned ones only for the office and the pledger.',
  })
  pledges(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Year of the pledge.' }) year: number,
    @Arg('wardId', () => ID, {
      nullable: true,
      description: 'Only pledges of people who count for this ward or one below.',
    })
    wardId?: string,
    @Arg('itemKey', () => String, { nullable: true, description: 'Only pledges with this item of the template.' })
    itemKey?: string,
    @Arg('fulfilment', () => Fulfilment, {
      nullable: true,
      description: 'Only pledges with an item, or that item, this far.',
    })
    fulfilment?: Fulfilment,
    @Arg('ownOnly', () => Boolean, {
      nullable: true,
      description: "Only pledges the viewer made, or with an item for the viewer's household.",
    })
    ownOnly?: boolean,
  ) {
    return readPledges(context, { year, itemKey, fulfilment, ownOnly, wardId: wardId && keyOf('Ward', wardId) }, page);
  }

  @Query(() => Pledge, { description: 'One pledge; NOT_FOUND when there is none here, or it is not public yet.' })
  async pledge(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    const row = await context.once(pledgeById).load(keyOf('Pledge', id));
    if (!row) throw new NotFound('Pledge', id);
    return row;
  }

  @FieldResolver(() => Representative, { description: 'Who made it.' })
  representative(@Root() row: PledgeRow, @Ctx() context: Context) {
    return context.once(representativeById).load(row.representativeId);
  }

  @FieldResolver(() => [PledgeItem], { description: 'What it promises, in the order of the form.' })
  items(@Root() row: PledgeRow, @Ctx() context: Context) {
    return context.once(itemsOfPledge).load(row.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may sign it now.' })
  viewerCanSign(@Root() row: PledgeRow, @Ctx() context: Context) {
    return row.signedOn === null && viewerMay(context, 'pledge.make', { representativeId: row.representativeId });
  }
}

@Resolver(() => Representative)
export class RepresentativePledgeResolver {
  @FieldResolver(() => Pledge, {
    nullable: true,
    description: 'The pledge for a year; null when there is none, or it is not public yet.',
  })
  pledge(
    @Root() row: RepresentativeRow,
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Year of the pledge.' }) year: number,
  ) {
    return context.once(pledgeOfRepresentative, year).load(row.id);
  }
}
