import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { measureKey } from '../programmes/measures/measure-keys.js';
import { mandateById } from '../representatives/mandate.query.js';
import { Representative } from '../representatives/representative.entity.js';
import type { RepresentativeRow } from '../representatives/representative.query.js';
import { mandateFigure } from './mandate-figure.query.js';
import { Tally } from './tally.type.js';

@Resolver(() => Representative)
export class TallyResolver {
  @FieldResolver(() => [Tally], {
    description:
      'Ways of working of the type of the first mandate, counted for a year; empty where the programme has none.',
  })
  async tallies(
    @Root() { primaryMandateId }: RepresentativeRow,
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Calendar year.' }) year: number,
  ): Promise<Tally[]> {
    const { programme } = await context.once(programmeInForce);
    const mandate = primaryMandateId && (await context.once(mandateById).load(primaryMandateId));
    if (!mandate) return [];
    const { language } = context;
    const own = programme.tallies.filter(({ types }) => types === 'all' || types.includes(mandate.type));
    return Promise.all(
      own.map(async ({ key, title, note, items }) => ({
        ...{ key, title: title[language], note: note?.[language] ?? null },
        items: await Promise.all(
          items.map(async ({ measure, of, ...item }) => ({
            ...{ key: item.key, title: item.title[language] },
            figure: await mandateFigure(context, measureKey(measure, of), year, mandate.id),
          })),
        ),
      })),
    );
  }
}
