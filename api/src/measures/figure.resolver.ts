import { Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { measuresNamed } from './catalogue.js';
import type { FigureRow } from './figure.js';
import { Figure } from './figure.type.js';
import { hasEnoughData, perHundred, rateOf } from './figure-rate.js';

async function entryOf(context: Context, { measure }: FigureRow) {
  const { programme } = await context.once(programmeInForce);
  return measuresNamed(programme, [measure])[0]!;
}

@Resolver(() => Figure)
export class FigureResolver {
  @FieldResolver(() => String, { description: 'What screens call the measure.' })
  async title(@Root() figure: FigureRow, @Ctx() context: Context) {
    return (await entryOf(context, figure)).title[context.language];
  }

  @FieldResolver(() => String, { description: 'What exactly is counted, out of what.' })
  async definition(@Root() figure: FigureRow, @Ctx() context: Context) {
    return (await entryOf(context, figure)).definition[context.language];
  }

  @FieldResolver(() => String, { description: 'What the numerator counts.' })
  async unit(@Root() figure: FigureRow, @Ctx() context: Context) {
    return (await entryOf(context, figure)).unit;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Numerator over denominator, from 0 to 1; null for a plain count and below five cases.',
  })
  rate(@Root() { numerator, denominator }: FigureRow) {
    return rateOf(numerator, denominator);
  }

  @FieldResolver(() => Boolean, { description: 'False below five cases, where a rate would say nothing.' })
  hasEnoughData(@Root() { denominator }: FigureRow) {
    return hasEnoughData(denominator);
  }

  @FieldResolver(() => Figure, {
    nullable: true,
    description: 'The same figure a year earlier; null when nothing has been computed for that year.',
  })
  previous(@Root() figure: FigureRow) {
    return figure.readPrevious();
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Numerator to every hundred representatives in office when the year began; null below five, or for one person.',
  })
  perHundredRepresentatives(@Root() { numerator, sizes }: FigureRow) {
    return perHundred(numerator, sizes?.representatives);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Numerator to every hundred households of the ledger; null below five, or for one person.',
  })
  perHundredHouseholds(@Root() { numerator, sizes }: FigureRow) {
    return perHundred(numerator, sizes?.households);
  }
}
