import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { globalDb } from '../database/reading.js';
import { DemoAccount } from './demo-account.type.js';

@Resolver(() => DemoAccount)
export class DemoAccountResolver {
  @Query(() => [DemoAccount], {
    description: 'Accounts of jurisdictions whose records are invented, by jurisdiction; empty where there is none.',
  })
  demoAccounts(@Ctx() { orm, language }: Context) {
    return globalDb(orm)
      .selectFrom('users as user')
      .innerJoin('roleAssignments as held', 'held.userId', 'user.id')
      .innerJoin('jurisdictions as place', 'place.id', 'held.jurisdictionId')
      .where('place.isDemo', '=', true)
      .select([
        'place.key as jurisdictionKey',
        language === 'en' ? 'place.nameEn as jurisdictionName' : 'place.nameZh as jurisdictionName',
        'user.username',
        'user.displayName',
      ])
      .orderBy('place.createdAt')
      .orderBy('place.key')
      .orderBy('held.role')
      .orderBy('user.username')
      .execute();
  }
}
