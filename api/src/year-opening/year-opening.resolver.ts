import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { OpenYearInput } from './open-year.input.js';
import { openYear, rehearseYear } from './open-year.service.js';
import { YEAR_TITLES, type YearCounts } from './year-counts.js';
import { YearOpening } from './year-opening.type.js';

@Resolver()
export class YearOpeningResolver {
  @Query(() => YearOpening, {
    description: 'What opening a year would come to: the numbers before and after; nothing is changed by asking.',
  })
  async yearOpening(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Calendar year, this one or the next.' }) year: number,
    @Arg('continuesLinks', () => Boolean, {
      description: 'Whether links that ended with the year before would go on through it.',
    })
    continuesLinks: boolean,
  ): Promise<YearOpening> {
    const { before, after, added } = await rehearseYear(context, { year, continuesLinks });
    const keys = Object.keys(YEAR_TITLES) as (keyof YearCounts)[];
    const lines = keys.map(key => ({
      key,
      title: YEAR_TITLES[key][context.language],
      before: before[key],
      after: after[key],
    }));
    return { year, added, lines };
  }

  @Mutation(() => Int, {
    description:
      'Opens a year: calendar, returns and indicator reports owed, and links that go on. What is there stays; answers how many records were added.',
  })
  openYear(@Ctx() context: Context, @Arg('input', () => OpenYearInput) input: OpenYearInput) {
    return openYear(context, input);
  }
}
