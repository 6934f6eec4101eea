import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import {
  nameOfVersion,
  type ProgrammeVersionRow,
  programmeTextById,
  readProgrammeVersion,
  readProgrammeVersions,
} from './programme-version.query.js';
import { ProgrammeVersionType } from './programme-version.type.js';

const ProgrammeVersionConnection = createConnection('ProgrammeVersion', () => ProgrammeVersionType);

@Resolver(() => ProgrammeVersionType)
export class ProgrammeVersionResolver {
  @Query(() => ProgrammeVersionConnection, { description: 'Every version of the programme, newest first.' })
  programmeVersions(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return readProgrammeVersions(context, page);
  }

  @Query(() => ProgrammeVersionType, { description: 'One version of the programme; NOT_FOUND when there is none.' })
  programmeVersion(
    @Ctx() context: Context,
    @Arg('version', () => Int, {
      nullable: true,
      description: 'Its number, counted from 1; the version in force when left out.',
    })
    version?: number,
  ) {
    return readProgrammeVersion(context, version);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Key of the programme; null when today’s checker no longer reads this version.',
  })
  async key(@Root() row: ProgrammeVersionRow, @Ctx() context: Context) {
    return (await nameOfVersion(context, row))?.key ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its wording in the language of the request; null when today’s checker no longer reads this version.',
  })
  async title(@Root() row: ProgrammeVersionRow, @Ctx() context: Context) {
    return (await nameOfVersion(context, row))?.title[context.language] ?? null;
  }

  @FieldResolver(() => String, { description: 'The whole file as it was adopted.' })
  async sourceText(@Root() { id }: ProgrammeVersionRow, @Ctx() context: Context) {
    return (await context.once(programmeTextById).load(id))!.sourceText;
  }
}
