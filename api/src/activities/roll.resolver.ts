import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Representative } from '../representatives/representative.entity.js';
import { representativeById } from '../representatives/representative.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { Visit } from '../visits/visit.entity.js';
import { visitById } from '../visits/visit.query.js';
import { Activity } from './activity.entity.js';
import type { ActivityRow } from './activity.query.js';
import { STATUS_TITLES } from './activity-words.js';
import { rollOfActivity } from './roll.query.js';
import { RollEntry } from './roll.type.js';

const RollConnection = createConnection('Roll', () => RollEntry);

@Resolver(() => Activity)
export class ActivityRollResolver {
  @FieldResolver(() => RollConnection, {
    description:
      'Everybody expected that day, by name, with or without an entry; a representative who does not lead the group finds the own one.',
  })
  roll(@Root() row: ActivityRow, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return context.once(rollOfActivity, { ...page }).load(row.id);
  }
}

@Resolver(() => RollEntry)
export class RollEntryResolver {
  @FieldResolver(() => Representative, { description: 'Who is expected.' })
  representative(@Root() row: RollEntry, @Ctx() context: Context) {
    return context.once(representativeById).load(row.representativeId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The entry in words; null while there is none.' })
  statusTitle(@Root() row: RollEntry, @Ctx() { language }: Context) {
    return row.status && (STATUS_TITLES[row.status]?.[language] ?? row.status);
  }

  @FieldResolver(() => Visit, {
    nullable: true,
    description: 'A visit of that day to a linked household that the programme takes for attending; null without one.',
  })
  metByVisit(@Root() row: RollEntry, @Ctx() context: Context) {
    return row.metByVisitId && context.once(visitById).load(row.metByVisitId);
  }
}
