import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../accounts/access.js';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { fileById } from '../files/file.query.js';
import { StoredFile } from '../files/file.type.js';
import { Representative } from '../representatives/representative.entity.js';
import { representativeById } from '../representatives/representative.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import type { Text } from '../shared/language.js';
import { ProxyEntry, type ProxyRecordType } from './proxy-entry.entity.js';
import { ReadBackEntryInput } from './proxy-entry.input.js';
import { type ProxyEntryRow, proxyEntryById, readProxyEntries } from './proxy-entry.query.js';
import { readBackEntry } from './proxy-entry.service.js';

const ProxyEntryConnection = createConnection('ProxyEntry', () => ProxyEntry);

const TITLES: Record<ProxyRecordType, Text> = {
  VISIT: { 'zh-CN': '走访', en: 'Visit' },
  PLEDGE_CLAIM: { 'zh-CN': '承诺完成', en: 'Pledge claim' },
  LEAVE: { 'zh-CN': '请假', en: 'Leave' },
};

@Resolver(() => ProxyEntry)
export class ProxyEntryResolver {
  @Query(() => ProxyEntryConnection, {
    description: 'What the office entered from paper for others in a year or month, oldest first.',
  })
  proxyEntries(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Year of the entry.' }) year: number,
    @Arg('month', () => Int, { nullable: true, description: 'Only entries of this month, 1 to 12.' }) month?: number,
    @Arg('isReadBack', () => Boolean, {
      nullable: true,
      description: 'True: only those that were read back and signed; false: only those that were not yet.',
    })
    isReadBack?: boolean,
    @Arg('representativeId', () => ID, { nullable: true, description: 'Only entries for this person.' })
    representativeId?: string,
  ) {
    const person = representativeId && keyOf('Representative', representativeId);
    return readProxyEntries(context, { year, month, isReadBack, representativeId: person }, page);
  }

  @Mutation(() => ProxyEntry, { description: 'Says that an entry was read back to the person, who signed it.' })
  async readBackEntry(@Ctx() context: Context, @Arg('input', () => ReadBackEntryInput) input: ReadBackEntryInput) {
    return context.once(proxyEntryById).load(await readBackEntry(context, input));
  }

  @FieldResolver(() => Representative, { description: 'For whom it was entered.' })
  representative(@Root() row: ProxyEntryRow, @Ctx() context: Context) {
    return context.once(representativeById).load(row.representativeId);
  }

  @FieldResolver(() => String, { description: 'What was entered, in words.' })
  recordTypeTitle(@Root() { recordType }: ProxyEntryRow, @Ctx() { language }: Context) {
    return TITLES[recordType as ProxyRecordType][language];
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who entered it.' })
  enteredBy(@Root() row: ProxyEntryRow) {
    return row.clerkName;
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: 'Scan of the signed page; null without one.' })
  file(@Root() row: ProxyEntryRow, @Ctx() context: Context) {
    return row.fileId && context.once(fileById).load(row.fileId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may note now that it was read back.' })
  viewerCanReadBack(@Root() row: ProxyEntryRow, @Ctx() context: Context) {
    return row.readBackOn === null && viewerMay(context, 'paper.enter', row);
  }
}
