import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Representative } from '../representatives/representative.entity.js';
import { representativeById } from '../representatives/representative.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import type { Text } from '../shared/language.js';
import { LikePeople } from './like-people.type.js';
import { PersonMerge } from './person-merge.entity.js';
import { MergePeopleInput, SplitPeopleInput } from './person-merge.input.js';
import {
  type LikePair,
  type PersonMergeRow,
  personMergeById,
  readLikePairs,
  readMerges,
} from './person-merge.query.js';
import { mergePeople, splitPeople } from './person-merge.service.js';

const PersonMergeConnection = createConnection('PersonMerge', () => PersonMerge);
const LikePeopleConnection = createConnection('LikePeople', () => LikePeople);

const IN_COMMON: readonly [keyof LikePair, Text][] = [
  ['hasSameName', { 'zh-CN': '姓名相同', en: 'same name' }],
  ['hasSamePhone', { 'zh-CN': '电话相同', en: 'same telephone' }],
  ['hasSameBirth', { 'zh-CN': '出生日期相同', en: 'born on the same day' }],
  ['hasSameWard', { 'zh-CN': '同一片区', en: 'same ward' }],
];

@Resolver(() => PersonMerge)
export class PersonMergeResolver {
  @Query(() => LikePeopleConnection, { description: 'Pairs of entries that may be one person, the likeliest first.' })
  likePeople(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return readLikePairs(context, page);
  }

  @Query(() => PersonMergeConnection, { description: 'Entries that were merged, the last first.' })
  personMerges(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return readMerges(context, page);
  }

  @Mutation(() => PersonMerge, {
    description:
      'Lets one entry go into another: all that was its own is the other’s. Refused where both have what one person has once.',
  })
  async mergePeople(@Ctx() context: Context, @Arg('input', () => MergePeopleInput) input: MergePeopleInput) {
    return context.once(personMergeById).load(await mergePeople(context, input));
  }

  @Mutation(() => PersonMerge, {
    description: 'Gives back what a wrong merge gave over; what came since stays where it was written.',
  })
  async splitPeople(@Ctx() context: Context, @Arg('input', () => SplitPeopleInput) input: SplitPeopleInput) {
    return context.once(personMergeById).load(await splitPeople(context, input));
  }

  @FieldResolver(() => Representative, { description: 'The entry that went into the other one.' })
  from(@Root() row: PersonMergeRow, @Ctx() context: Context) {
    return context.once(representativeById).load(row.fromId);
  }

  @FieldResolver(() => Representative, { description: 'The entry that stayed.' })
  into(@Root() row: PersonMergeRow, @Ctx() context: Context) {
    return context.once(representativeById).load(row.intoId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who merged them.' })
  mergedBy(@Root() row: PersonMergeRow) {
    return row.mergerName;
  }
}

@Resolver(() => LikePeople)
export class LikePeopleResolver {
  @FieldResolver(() => Representative, { description: 'The newer entry.' })
  from(@Root() row: LikePair, @Ctx() context: Context) {
    return context.once(representativeById).load(row.fromId);
  }

  @FieldResolver(() => Representative, { description: 'The older entry.' })
  into(@Root() row: LikePair, @Ctx() context: Context) {
    return context.once(representativeById).load(row.intoId);
  }

  @FieldResolver(() => [String], { description: 'What they have in common, in words.' })
  reasons(@Root() row: LikePair, @Ctx() { language }: Context) {
    return IN_COMMON.filter(([key]) => row[key]).map(([, title]) => title[language]);
  }
}
