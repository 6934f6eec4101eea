import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Household } from '../households/household.entity.js';
import { householdById } from '../households/household.query.js';
import { Label } from '../jurisdictions/label.type.js';
import { CHANNEL_TITLES } from './visit-channel.js';
import { visitLabels } from './visit-labels.js';

export interface ToldRow {
  householdId: string;
  channel: string;
  round: string | null;
  help: string[];
  duty: string | null;
}

/** What a contact says in words, for a visit as it stands and for what it said before. */
export function createToldVisitResolver(type: () => ClassType) {
  @Resolver(type)
  abstract class ToldVisitResolver {
    @FieldResolver(() => Household, { description: 'Who was visited.' })
    household(@Root() row: ToldRow, @Ctx() context: Context) {
      return context.once(householdById).load(row.householdId);
    }

    @FieldResolver(() => String, { description: 'How the household was contacted, in words.' })
    channelTitle(@Root() row: ToldRow, @Ctx() { language }: Context) {
      return CHANNEL_TITLES[row.channel]?.[language] ?? row.channel;
    }

    @FieldResolver(() => Label, {
      nullable: true,
      description: 'The concentrated round it was part of; null for routine.',
    })
    async round(@Root() row: ToldRow, @Ctx() context: Context) {
      return row.round && (await visitLabels(context, 'rounds', [row.round]))[0];
    }

    @FieldResolver(() => [Label], { description: 'Kinds of practical help that it brought.' })
    help(@Root() row: ToldRow, @Ctx() context: Context) {
      return visitLabels(context, 'help', row.help);
    }

    @FieldResolver(() => Label, {
      nullable: true,
      description: 'The duty of the programme that it served; null when none was said.',
    })
    async duty(@Root() row: ToldRow, @Ctx() context: Context) {
      return row.duty && (await visitLabels(context, 'duties', [row.duty]))[0];
    }
  }
  return ToldVisitResolver;
}
