import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../accounts/access.js';
import type { Context } from '../context.js';
import { Household } from '../households/household.entity.js';
import { householdById } from '../households/household.query.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { ProxyEntry, ProxyRecordType } from '../proxy-entries/proxy-entry.entity.js';
import { proxyEntryOfRecord } from '../proxy-entries/proxy-entry.query.js';
import { Evidence } from './evidence.entity.js';
import { evidenceOfItem } from './evidence.query.js';
import { FULFILMENT_TITLES } from './fulfilment.js';
import { Pledge } from './pledge.entity.js';
import { pledgeById } from './pledge.query.js';
import { PledgeItem } from './pledge-item.entity.js';
import type { PledgeItemRow } from './pledge-item.query.js';

@Resolver(() => PledgeItem)
export class PledgeItemResolver {
  @FieldResolver(() => Pledge, { description: 'The pledge it belongs to.' })
  pledge(@Root() row: PledgeItemRow, @Ctx() context: Context) {
    return context.once(pledgeById).load(row.pledgeId);
  }

  @FieldResolver(() => String, { description: 'What the programme calls the item.' })
  async title(@Root() row: PledgeItemRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return programme.pledge?.items.find(({ key }) => key === row.key)?.title[context.language] ?? row.key;
  }

  @FieldResolver(() => String)
  async text(@Root() row: PledgeItemRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    const title = programme.pledge?.items.find(({ key }) => key === row.key)?.title;
    return title?.['zh-CN'] === row.text ? title[context.language] : row.text;
  }

  @FieldResolver(() => String, { description: 'How far it is, in words.' })
  fulfilmentTitle(@Root() row: PledgeItemRow, @Ctx() { language }: Context) {
    return FULFILMENT_TITLES[row.fulfilment]?.[language] ?? row.fulfilment;
  }

  @FieldResolver(() => Household, {
    nullable: true,
    description:
      'For whom it is done; null when for nobody in particular, or when the user may not read the household.',
  })
  async household(@Root() row: PledgeItemRow, @Ctx() context: Context) {
    const household = row.householdId ? await context.once(householdById).load(row.householdId) : null;
    const mayRead =
      household && (await viewerMay(context, 'household.read', { ...household, householdId: household.id }));
    return mayRead ? household : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who confirmed or disputed it; null before that, or when the user may not know.',
  })
  async judgedBy(@Root() row: PledgeItemRow, @Ctx() context: Context) {
    return (await viewerMay(context, 'pledge.evidence', row)) ? row.judgedByName : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why it was disputed, or a confirmation withdrawn; null without a reason, or when the user may not know.',
  })
  async judgementReason(@Root() row: PledgeItemRow, @Ctx() context: Context) {
    return (await viewerMay(context, 'pledge.evidence', row)) ? row.judgementReason : null;
  }

  @FieldResolver(() => ProxyEntry, {
    nullable: true,
    description: 'The paper page it was entered from by somebody else; null when it was not, or the user may not know.',
  })
  proxyEntry(@Root() row: PledgeItemRow, @Ctx() context: Context) {
    return context.once(proxyEntryOfRecord, ProxyRecordType.PLEDGE_CLAIM).load(row.id);
  }

  @FieldResolver(() => [Evidence], {
    description: 'What supports the claim; empty without any, or when the user may not see it.',
  })
  async evidence(@Root() row: PledgeItemRow, @Ctx() context: Context) {
    return (await viewerMay(context, 'pledge.evidence', row)) ? context.once(evidenceOfItem).load(row.id) : [];
  }
}
