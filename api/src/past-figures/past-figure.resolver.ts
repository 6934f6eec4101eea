import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { WardFigures } from '../comparisons/ward-comparison.type.js';
import type { Context } from '../context.js';
import { Representative } from '../representatives/representative.entity.js';
import type { RepresentativeRow } from '../representatives/representative.query.js';
import { Ward } from '../wards/ward.entity.js';
import type { WardRow } from '../wards/ward.query.js';
import { PastFigure } from './past-figure.entity.js';
import { RecordPastFigureInput } from './past-figure.input.js';
import { pastFiguresOfRepresentative, pastFiguresOfWard } from './past-figure.query.js';
import { titleOfPast } from './past-figure-titles.js';
import { recordPastFigure } from './record-past-figure.service.js';

@Resolver(() => PastFigure)
export class PastFigureResolver {
  @Mutation(() => Int, {
    description:
      'Keeps a total of a year before the records, or corrects one. Answers the year; CONFLICT where records count.',
  })
  async recordPastFigure(
    @Ctx() context: Context,
    @Arg('input', () => RecordPastFigureInput) input: RecordPastFigureInput,
  ) {
    await recordPastFigure(context, input);
    return input.year;
  }

  @FieldResolver(() => String, { description: 'What screens call the figure.' })
  title(@Root() row: { measure: string }, @Ctx() context: Context) {
    return titleOfPast(context, row.measure);
  }
}

@Resolver(() => Ward)
export class WardPastFiguresResolver {
  @FieldResolver(() => [PastFigure], {
    description: 'Totals of years before the records, as they were reported: never part of a figure that is counted.',
  })
  pastFigures(@Root() ward: WardRow, @Ctx() context: Context) {
    return context.once(pastFiguresOfWard).load(ward.id);
  }
}

@Resolver(() => Representative)
export class RepresentativePastFiguresResolver {
  @FieldResolver(() => [PastFigure], {
    description: 'Totals of years before the records, as they were reported: never part of a figure that is counted.',
  })
  pastFigures(@Root() person: RepresentativeRow, @Ctx() context: Context) {
    return context.once(pastFiguresOfRepresentative).load(person.id);
  }
}

@Resolver(() => WardFigures)
export class ReportedFiguresResolver {
  @FieldResolver(() => [PastFigure], {
    description: 'What was reported of the compared measures for this year or the year before, where no record counts.',
  })
  async reported(
    @Root() { ward, year, figures }: { ward: { id: string }; year: number; figures: { measure: string }[] },
    @Ctx() context: Context,
  ) {
    const asked = new Set(figures.map(({ measure }) => measure));
    const kept = await context.once(pastFiguresOfWard).load(ward.id);
    return kept.filter(figure => asked.has(figure.measure) && (figure.year === year || figure.year === year - 1));
  }
}
