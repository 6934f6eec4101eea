import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { NotFound } from '../shared/errors.js';
import { Ward } from './ward.entity.js';
import { readWards, type WardRow, wardAncestors, wardById, wardChildren } from './ward.query.js';

const WardConnection = createConnection('Ward', () => Ward);

@Resolver(() => Ward)
export class WardResolver {
  @Query(() => WardConnection, { description: 'Wards of the jurisdiction that have not been closed.' })
  wards(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('kind', () => String, { nullable: true, description: 'Only wards of this kind.' }) kind?: string,
    @Arg('kinds', () => [String], { nullable: true, description: 'Only wards of one of these kinds.' })
    kinds?: string[],
    @Arg('parentId', () => ID, { nullable: true, description: 'Only wards directly below this one.' })
    parentId?: string,
    @Arg('search', () => String, { nullable: true, description: 'Only wards whose name contains this.' })
    search?: string,
    @Arg('withClosed', () => Boolean, { defaultValue: false, description: 'Also wards that were closed.' })
    withClosed = false,
  ) {
    const below = parentId && keyOf('Ward', parentId);
    return readWards(context, { kind, kinds: kinds?.length ? kinds : null, search, withClosed, parentId: below }, page);
  }

  @Query(() => Ward, { description: 'One ward; NOT_FOUND when there is none in this jurisdiction.' })
  async ward(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    const ward = await context.once(wardById).load(keyOf('Ward', id));
    if (!ward) throw new NotFound('Ward', id);
    return ward;
  }

  @FieldResolver(() => String, { description: 'What the programme calls this kind of ward.' })
  async kindTitle(@Root() ward: WardRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return programme.wards.kinds.find(({ key }) => key === ward.kind)?.title[context.language] ?? ward.kind;
  }

  @FieldResolver(() => Ward, { nullable: true, description: 'The ward directly above; null at the top.' })
  parent(@Root() ward: WardRow, @Ctx() context: Context) {
    return ward.parentId && context.once(wardById).load(ward.parentId);
  }

  @FieldResolver(() => [Ward], { description: 'The wards above, from the top.' })
  ancestors(@Root() ward: WardRow, @Ctx() context: Context) {
    return context.once(wardAncestors).load(ward.id);
  }

  @FieldResolver(() => WardConnection, { description: 'The wards directly below that have not been closed.' })
  children(@Root() ward: WardRow, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return context.once(wardChildren, { ...page }).load(ward.id);
  }
}
