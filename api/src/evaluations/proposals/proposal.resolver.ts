import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../../accounts/access.js';
import { isOwnCause } from '../../accounts/own-cause.js';
import type { Context } from '../../context.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { cycleById, ruleOfCycle } from '../cycle.query.js';
import { evaluationById } from '../evaluation.query.js';
import { Evaluation } from '../evaluation.type.js';
import {
  decideProposal,
  draftProposal,
  dropProposal,
  recordHearing,
  submitProposal,
  writeProposal,
} from './change-proposal.service.js';
import { Proposal } from './proposal.entity.js';
import {
  DecideProposalInput,
  DraftProposalInput,
  DropProposalInput,
  RecordHearingInput,
  SubmitProposalInput,
  WriteProposalInput,
} from './proposal.input.js';
import { type ProposalRow, proposalById, readSuggestions, type SuggestionRow } from './proposal.query.js';
import { ProposalSuggestion } from './proposal.type.js';

const SuggestionConnection = createConnection('ProposalSuggestion', () => ProposalSuggestion);
const WHAT_TO_DO = { description: 'What to do, once per client key.' };

async function ruleNamed(context: Context, { cycleId, rule }: { cycleId: string; rule: string }) {
  const { rubric } = await ruleOfCycle(context, (await context.once(cycleById).load(cycleId))!);
  return rubric.proposals.find(({ key }) => key === rule);
}

@Resolver(() => ProposalSuggestion)
export class ProposalSuggestionResolver {
  @Query(() => SuggestionConnection, {
    description: 'What the published results of a year suggest, with what was made of it. Nothing follows by itself.',
  })
  proposalSuggestions(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Calendar year that was evaluated.' }) year: number,
  ) {
    return readSuggestions(context, year, page);
  }

  @FieldResolver(() => Evaluation, { description: 'The published result.' })
  evaluation(@Root() { evaluationId }: SuggestionRow, @Ctx() context: Context) {
    return context.once(evaluationById).load(evaluationId);
  }

  @FieldResolver(() => String, { description: 'What the rubric calls it.' })
  async title(@Root() suggestion: SuggestionRow, @Ctx() context: Context) {
    return (await ruleNamed(context, suggestion))?.title[context.language] ?? suggestion.rule;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The body that decides; null when the rule is gone.' })
  async authority(@Root() suggestion: SuggestionRow, @Ctx() context: Context) {
    return (await ruleNamed(context, suggestion))?.authority[context.language] ?? null;
  }

  @FieldResolver(() => Proposal, { nullable: true, description: 'What was made of it; null while nobody took it up.' })
  proposal(@Root() { proposalId }: SuggestionRow, @Ctx() context: Context) {
    return proposalId && context.once(proposalById).load(proposalId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may take it up or go on with it.' })
  async viewerCanWrite(@Root() suggestion: SuggestionRow, @Ctx() context: Context) {
    if (await isOwnCause(context, suggestion.representativeId)) return false;
    return viewerMay(context, 'proposal.write', suggestion);
  }
}

@Resolver(() => Proposal)
export class ProposalResolver {
  @FieldResolver(() => Evaluation, { description: 'The result it rests on.' })
  evaluation(@Root() { evaluationId }: ProposalRow, @Ctx() context: Context) {
    return context.once(evaluationById).load(evaluationId);
  }

  @Mutation(() => Proposal, {
    description: 'Takes up what a published result suggests, as a draft with its grounds; CONFLICT when there is one.',
  })
  async draftProposal(
    @Ctx() context: Context,
    @Arg('input', () => DraftProposalInput, WHAT_TO_DO) input: DraftProposalInput,
  ) {
    return context.once(proposalById).load(await draftProposal(context, input));
  }

  @Mutation(() => Proposal, { description: 'Writes the grounds of a draft; CONFLICT once it is submitted.' })
  async writeProposal(
    @Ctx() context: Context,
    @Arg('input', () => WriteProposalInput, WHAT_TO_DO) input: WriteProposalInput,
  ) {
    return context.once(proposalById).load(await writeProposal(context, input));
  }

  @Mutation(() => Proposal, { description: 'Puts a draft before the authority; the person concerned can read it now.' })
  async submitProposal(
    @Ctx() context: Context,
    @Arg('input', () => SubmitProposalInput, WHAT_TO_DO) input: SubmitProposalInput,
  ) {
    return context.once(proposalById).load(await submitProposal(context, input));
  }

  @Mutation(() => Proposal, { description: 'Does not pursue a proposal, with the reason; CONFLICT once decided.' })
  async dropProposal(
    @Ctx() context: Context,
    @Arg('input', () => DropProposalInput, WHAT_TO_DO) input: DropProposalInput,
  ) {
    return context.once(proposalById).load(await dropProposal(context, input));
  }

  @Mutation(() => Proposal, { description: 'Notes the day on which the person concerned was heard.' })
  async recordHearing(
    @Ctx() context: Context,
    @Arg('input', () => RecordHearingInput, WHAT_TO_DO) input: RecordHearingInput,
  ) {
    return context.once(proposalById).load(await recordHearing(context, input));
  }

  @Mutation(() => Proposal, { description: 'Notes what the authority decided; the proposal is settled then.' })
  async decideProposal(
    @Ctx() context: Context,
    @Arg('input', () => DecideProposalInput, WHAT_TO_DO) input: DecideProposalInput,
  ) {
    return context.once(proposalById).load(await decideProposal(context, input));
  }
}
