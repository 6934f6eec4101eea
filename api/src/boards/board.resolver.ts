import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { Ward } from '../wards/ward.entity.js';
import type { WardRow } from '../wards/ward.query.js';
import { WardBoard } from './board.type.js';
import { wardBoard } from './ward-board.service.js';

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

  @FieldResolver(() => Boolean, { description: 'Whether the place has a public board.' })
  async hasBoard(@Root() { kind }: WardRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return programme.boards?.wardKinds.includes(kind) ?? false;
  }
}
