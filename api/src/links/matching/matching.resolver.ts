import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { viewerMay } from '../../accounts/access.js';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import { Household } from '../../households/household.entity.js';
import { type HouseholdRow, householdById } from '../../households/household.query.js';
import { RevealedHousehold } from '../../households/revealed-household.type.js';
import { Label } from '../../jurisdictions/label.type.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { Mandate } from '../../representatives/mandate.entity.js';
import { mandateById } from '../../representatives/mandate.query.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { Ward } from '../../wards/ward.entity.js';
import { wardById } from '../../wards/ward.query.js';
import { Link } from '../link.entity.js';
import { linkById } from '../link.query.js';
import { acceptProposedLinks, changeProposedLink, refuseProposedLinks } from './decide-proposed-links.service.js';
import type { FitReason } from './fit.scoring.js';
import { LinkProposal } from './link-proposal.entity.js';
import {
  AcceptProposedLinksInput,
  ChangeProposedLinkInput,
  ProposeLinksInput,
  RefuseProposedLinksInput,
  SetHouseholdNeedsInput,
} from './matching.input.js';
import {
  linkProposalById,
  needsOfHousehold,
  type ProposalRow,
  type ProposedRow,
  proposedCounts,
  proposedLinkById,
  readProposals,
  readProposed,
} from './matching.query.js';
import { proposeLinks } from './propose-links.service.js';
import { ProposedLink, ProposedLinkState } from './proposed-link.entity.js';
import { reasonWords } from './reason-words.js';
import { setHouseholdNeeds } from './set-household-needs.service.js';

@ObjectType({ description: 'How many pairs of a proposal stand how.' })
export class ProposedLinkCount {
  @Field(() => ProposedLinkState, { description: 'How they stand.' })
  state!: ProposedLinkState;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

const LinkProposalConnection = createConnection('LinkProposal', () => LinkProposal);
const ProposedLinkConnection = createConnection('ProposedLink', () => ProposedLink);

@Resolver()
export class MatchingMutations {
  @Mutation(() => LinkProposal, {
    description: 'Works out links by fit for households that have too few, and keeps the proposal.',
  })
  async proposeLinks(@Ctx() context: Context, @Arg('input', () => ProposeLinksInput) input: ProposeLinksInput) {
    return context.once(linkProposalById).load(await proposeLinks(context, input));
  }

  @Mutation(() => LinkProposal, {
    description: 'Makes links of what was proposed, at most 500 at once, the best fit first.',
  })
  async acceptProposedLinks(
    @Ctx() context: Context,
    @Arg('input', () => AcceptProposedLinksInput) input: AcceptProposedLinksInput,
  ) {
    return context.once(linkProposalById).load(await acceptProposedLinks(context, input));
  }

  @Mutation(() => ProposedLink, { description: 'Links a household to somebody else than was proposed.' })
  async changeProposedLink(
    @Ctx() context: Context,
    @Arg('input', () => ChangeProposedLinkInput) input: ChangeProposedLinkInput,
  ) {
    return context.once(proposedLinkById).load(await changeProposedLink(context, input));
  }

  @Mutation(() => LinkProposal, { description: 'Makes no links of what was proposed, at most 500 at once.' })
  async refuseProposedLinks(
    @Ctx() context: Context,
    @Arg('input', () => RefuseProposedLinksInput) input: RefuseProposedLinksInput,
  ) {
    return context.once(linkProposalById).load(await refuseProposedLinks(context, input));
  }

  @Mutation(() => Household, { description: 'Says what a household needs of whoever is linked to it.' })
  async setHouseholdNeeds(
    @Ctx() context: Context,
    @Arg('input', () => SetHouseholdNeedsInput) input: SetHouseholdNeedsInput,
  ) {
    return context.once(householdById).load(await setHouseholdNeeds(context, input));
  }
}

@Resolver(() => LinkProposal)
export class LinkProposalResolver {
  @Query(() => LinkProposalConnection, {
    description: 'Proposals of links for wards that the user answers for, the newest first.',
  })
  linkProposals(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return readProposals(context, page);
  }

  @Query(() => ProposedLinkConnection, {
    description: 'The pairs of a proposal that the user may look at, the best fit first.',
  })
  proposedLinks(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('proposalId', () => ID, { description: 'The proposal.' }) proposalId: string,
    @Arg('state', () => ProposedLinkState, { nullable: true, description: 'Only those that stand so.' })
    state?: ProposedLinkState,
  ) {
    return readProposed(context, keyOf('LinkProposal', proposalId), state ?? null, page);
  }

  @FieldResolver(() => Ward, { nullable: true, description: 'The ward it was made for; null for everywhere.' })
  ward(@Root() row: ProposalRow, @Ctx() context: Context) {
    return row.wardId && context.once(wardById).load(row.wardId);
  }

  @FieldResolver(() => [ProposedLinkCount], { description: 'How many pairs stand how.' })
  counts(@Root() row: ProposalRow, @Ctx() context: Context) {
    return context.once(proposedCounts).load(row.id);
  }
}

/** Reasons tell of a household's categories; without the task of linking only how near somebody is may be known. */
async function tellable(context: Context, { reasons }: ProposedRow): Promise<FitReason[]> {
  const all = reasons as unknown as FitReason[];
  return (await viewerMay(context, 'link.change', {})) ? all : all.filter(({ part }) => part === 'near');
}

@Resolver(() => ProposedLink)
export class ProposedLinkResolver {
  @FieldResolver(() => Household, { description: 'The household.' })
  household(@Root() row: ProposedRow, @Ctx() context: Context) {
    return context.once(householdById).load(row.householdId);
  }

  @FieldResolver(() => Mandate, { nullable: true, description: 'Who is proposed; null where nobody may be.' })
  mandate(@Root() row: ProposedRow, @Ctx() context: Context) {
    return row.mandateId && context.once(mandateById).load(row.mandateId);
  }

  @FieldResolver(() => Link, { nullable: true, description: 'The link that was made; null while none was.' })
  link(@Root() row: ProposedRow, @Ctx() context: Context) {
    return row.linkId && context.once(linkById).load(row.linkId);
  }

  @FieldResolver(() => [String], { description: 'Why these two fit, in words, with what each reason counted.' })
  async reasons(@Root() row: ProposedRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return reasonWords(programme, await tellable(context, row), context.language);
  }

  @FieldResolver(() => String, { description: 'How well they fit, by the reasons that the user may know.' })
  async points(@Root() row: ProposedRow, @Ctx() context: Context) {
    const told = await tellable(context, row);
    return told === (row.reasons as unknown) ? row.points : String(told.reduce((sum, each) => sum + each.points, 0));
  }
}

async function describeNeeds(context: Context, householdId: string): Promise<Label[]> {
  const { programme } = await context.once(programmeInForce);
  const held = new Set((await context.once(needsOfHousehold).load(householdId)).map(({ need }) => need));
  return (programme.matching?.needs ?? [])
    .filter(({ key }) => held.has(key))
    .map(({ key, title }) => ({ key, title: title[context.language] }));
}

@Resolver(() => Household)
export class HouseholdNeedsResolver {
  @FieldResolver(() => [Label], {
    description: 'Needs set on it, beside those that its categories have; empty when the user is not linked to it.',
  })
  async needs(@Root() row: HouseholdRow, @Ctx() context: Context): Promise<Label[]> {
    const seesDetails = await viewerMay(context, 'household.details', { ...row, householdId: row.id });
    return seesDetails ? describeNeeds(context, row.id) : [];
  }
}

@Resolver(() => RevealedHousehold)
export class RevealedNeedsResolver {
  @FieldResolver(() => [Label], { description: 'Needs set on it, beside those that its categories have.' })
  needs(@Root() { householdId }: RevealedHousehold, @Ctx() context: Context): Promise<Label[]> {
    return describeNeeds(context, householdId);
  }
}
