import { requireRight } from '../../accounts/access.js';
import { requireNotOwn } from '../../accounts/own-cause.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findVersion, keyOf } from '../../database/find-record.js';
import { requireNotFuture, requireText } from '../../shared/checks.js';
import { Conflict, InvalidInput, NotFound } from '../../shared/errors.js';
import { cycleById, ruleOfCycle } from '../cycle.query.js';
import { type EvaluationRow, evaluationById } from '../evaluation.query.js';
import type { SubjectScore } from '../rubric/rubric.js';
import { Proposal } from './proposal.entity.js';
import type {
  DecideProposalInput,
  DraftProposalInput,
  DropProposalInput,
  RecordHearingInput,
  SubmitProposalInput,
  WriteProposalInput,
} from './proposal.input.js';
import { proposalGrounds } from './proposal-grounds.js';

type Outcome = Partial<Pick<SubjectScore, 'limits' | 'proposals'>> & { scale?: string | null };

async function publishedEvaluation(context: Context, id: string): Promise<EvaluationRow> {
  const evaluation = await context.once(evaluationById).load(keyOf('Evaluation', id));
  if (!evaluation) throw new NotFound('Evaluation', id);
  await requireRight(context, 'proposal.write', evaluation);
  await requireNotOwn(context, evaluation.representativeId, 'evaluationId');
  if (evaluation.publishedAt !== null) return evaluation;
  throw new Conflict('Nothing rests on a result that is not published', {
    reason: 'proposal-unpublished',
    field: 'evaluationId',
  });
}

/** The rule that suggests it, with the grounds as the result tells them. */
async function suggestionOf(context: Context, evaluation: EvaluationRow, key: string) {
  const cycle = (await context.once(cycleById).load(evaluation.cycleId))!;
  const { rubric } = await ruleOfCycle(context, cycle);
  const { proposals = [], limits = [], scale = null } = evaluation.outcome as Outcome;
  const rule = rubric.proposals.find(each => each.key === key);
  if (!rule || !proposals.includes(key)) {
    throw new InvalidInput('The result does not suggest this', {
      reason: 'not-suggested',
      field: 'rule',
      value: key,
      allowed: proposals,
    });
  }
  const { totalPoints, band } = evaluation;
  const of = { year: cycle.year, totalPoints, band, scalePoints: scale, limits: limits.map(limit => limit.key) };
  const { language } = context;
  return { authority: rule.authority[language], grounds: proposalGrounds(rubric, of, language) };
}

/** Somebody of the office takes a suggestion up. Answers the key of the draft. */
export async function draftProposal(context: Context, input: DraftProposalInput): Promise<string> {
  const id = await transact(context, 'draftProposal', input, async em => {
    const evaluation = await publishedEvaluation(context, input.evaluationId);
    const { rule } = input;
    const suggestion = await suggestionOf(context, evaluation, rule);
    const about = { jurisdictionId: context.jurisdiction.id, evaluationId: evaluation.id, rule };
    if (await em.findOne(Proposal, about)) {
      throw new Conflict('There is a proposal of this already', {
        reason: 'proposal-exists',
        field: 'rule',
        value: rule,
      });
    }
    const by = { changedBy: context.viewer!.userId, changedAt: context.now };
    return em.create(Proposal, { ...about, ...suggestion, ...by }).id;
  });
  return id!;
}

type StepInput = SubmitProposalInput;

async function step(context: Context, mutation: string, input: StepInput, take: (proposal: Proposal) => void) {
  const id = await transact(context, mutation, input, async em => {
    const proposal = await findVersion(em, Proposal, input.proposalId, input.version);
    const evaluation = (await context.once(evaluationById).load(proposal.evaluationId))!;
    await requireRight(context, 'proposal.write', evaluation);
    await requireNotOwn(context, evaluation.representativeId, 'proposalId');
    take(proposal);
    proposal.changedBy = context.viewer!.userId;
    proposal.changedAt = context.now;
    return proposal.id;
  });
  return id!;
}

export function writeProposal(context: Context, input: WriteProposalInput): Promise<string> {
  const grounds = requireText('grounds', input.grounds);
  return step(context, 'writeProposal', input, proposal => proposal.write(grounds));
}

export function submitProposal(context: Context, input: SubmitProposalInput): Promise<string> {
  return step(context, 'submitProposal', input, proposal => proposal.submit());
}

export function dropProposal(context: Context, input: DropProposalInput): Promise<string> {
  const reason = requireText('reason', input.reason);
  return step(context, 'dropProposal', input, proposal => proposal.drop(reason));
}

export function recordHearing(context: Context, input: RecordHearingInput): Promise<string> {
  requireNotFuture('heardOn', input.heardOn, context.today);
  return step(context, 'recordHearing', input, proposal => proposal.hear(input.heardOn));
}

export function decideProposal(context: Context, input: DecideProposalInput): Promise<string> {
  requireNotFuture('decidedOn', input.decidedOn, context.today);
  const { isAdopted, decidedOn } = input;
  const decision = requireText('decision', input.decision);
  return step(context, 'decideProposal', input, proposal => proposal.decide({ isAdopted, decision, decidedOn }));
}
