import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { globalDb } from '../database/reading.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { textOrNull } from '../shared/checks.js';
import { Ward } from '../wards/ward.entity.js';
import type { WardRow } from '../wards/ward.query.js';
import { PublicBoard, PublicCard, PublicPlace, WardBoard } from './board.type.js';
import { placesWithBoard } from './notice.query.js';
import { publicBoard } from './public-board.service.js';
import { publicCard, wardBoard } from './ward-board.service.js';

@Resolver(() => Ward)
export class BoardResolver {
  @Query(() => WardBoard, {
    description: 'The public board of a place; NOT_FOUND when wards of its kind have none. Needs no account.',
  })
  wardBoard(
    @Ctx() context: Context,
    @Arg('wardId', () => ID, { description: 'The place whose board it is.' }) wardId: string,
  ) {
    return wardBoard(context, wardId);
  }

  @Query(() => PublicBoard, {
    description: 'What the whole jurisdiction shows to everybody; the same for users and strangers. Needs no account.',
  })
  publicBoard(@Ctx() context: Context) {
    return publicBoard(context, null);
  }

  @Query(() => PublicCard, {
    description:
      'The contact card of somebody in office as everybody may see it; NOT_FOUND where the programme prints none. Needs no account.',
  })
  publicCard(
    @Ctx() context: Context,
    @Arg('representativeId', () => ID, { description: 'Whose card it is.' }) representativeId: string,
  ) {
    return publicCard(context, representativeId);
  }

  @Query(() => [Ward], { description: 'Places that have a public board, at most sixty; a search finds the others.' })
  async boardPlaces(
    @Ctx() context: Context,
    @Arg('search', () => String, { nullable: true, description: 'Only places whose name contains this.' })
    search?: string,
  ) {
    const { programme } = await context.once(programmeInForce);
    return placesWithBoard(context, programme.boards?.wardKinds ?? [], textOrNull(search));
  }

  @Query(() => [PublicPlace], {
    description: 'The jurisdictions of this installation. Needs no account and names none.',
  })
  publicPlaces(@Ctx() { orm, language }: Context) {
    return globalDb(orm)
      .selectFrom('jurisdictions')
      .select(['key', language === 'en' ? 'nameEn as name' : 'nameZh as name'])
      .orderBy('createdAt')
      .orderBy('key')
      .execute();
  }

  @FieldResolver(() => Boolean, { description: 'Whether the place has a public board.' })
  async hasBoard(@Root() { kind }: WardRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return programme.boards?.wardKinds.includes(kind) ?? false;
  }
}
