import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { headlineKeys } from '../programmes/measures/measure-keys.js';
import { wholeFamilies } from '../programmes/measures/spoken-of.js';
import type { Programme } from '../programmes/programme.js';
import { measureCatalogue, measuresNamed } from './catalogue.js';
import { describeMeasure } from './describe-measure.js';
import { Figure, MeasureDefinition } from './figure.type.js';
import { selectedWardId } from './selected-ward.js';
import { wardFigure } from './ward-figure.query.js';

/** What is shown when nothing is named: the programme's headlines, then every other family as a whole. */
function shownFirst(programme: Programme): string[] {
  return [...new Set([...headlineKeys(programme), ...wholeFamilies(programme)])];
}

@Resolver()
export class MeasureResolver {
  @Query(() => [MeasureDefinition], { description: 'Every measure of the programme with what it counts.' })
  async measures(@Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return measureCatalogue(programme).map(entry => describeMeasure(entry, context.language));
  }

  @Query(() => [Figure], {
    description: 'Figures of the jurisdiction, or of a ward with all below it, in the order of the measures.',
  })
  async figures(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Calendar year.' }) year: number,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only this ward and those below.' }) wardId?: string,
    @Arg('measures', () => [String], {
      nullable: true,
      description:
        'Keys of the measures; BAD_USER_INPUT when one is unknown. Left out: the headlines of the programme, then every family as a whole.',
    })
    measures?: string[] | null,
  ) {
    const { programme } = await context.once(programmeInForce);
    const ward = await selectedWardId(context, wardId);
    return context
      .once(wardFigure, year)
      .loadMany(
        measuresNamed(programme, measures ?? shownFirst(programme)).map(({ key }) => ({ wardId: ward, measure: key })),
      );
  }
}
