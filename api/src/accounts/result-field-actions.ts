import { type FieldActions, fields } from './fields-of-type.js';

/** Types of what follows from an evaluation: self-report, replies, publication. */
export const RESULT_TYPES: FieldActions = {
  Publication: fields('public.read', 'minuteNumber publishedAt madeByName digest evaluationCount'),
  PublicationProgress: fields('ranking.read', 'publishedCount readyCount undecidedCount disputedCount'),
  Reply: fields(
    'reply.read',
    `id evaluation criterion score reason evidence file raisedAt raisedByName state decidedAt decidedByName decision
     correction version viewerCanWithdraw viewerCanDecide`,
  ),
  Proposal: fields(
    'proposal.read',
    'id evaluation rule authority grounds state heardOn decision decidedOn changedAt version',
  ),
  ProposalSuggestion: fields('proposal.read', 'rule evaluation title authority proposal viewerCanWrite'),
  ScoreCorrection: fields('reply.read', 'points pointsBefore reason correctedAt correctedByName'),
  // Handed out only to whom self-report.read reaches, and to those who rate the subject.
  SelfReport: fields('public.read', 'id sections writtenAt submittedAt reopenedAt reopenedReason version'),
  SelfReportStanding: fields('public.read', 'evaluationId subjectName cycle report viewerCanWrite viewerCanReopen'),
  SelfReportSection: fields('public.read', 'key title text'),
};

/** What it adds to types of other rooms. */
export const RESULT_FIELDS = {
  Query: {
    ...fields('self-report.read', 'selfReport selfReportStanding'),
    ...fields('self-report.write', 'selfReportDraft'),
    ...fields('reply.read', 'replies'),
    ...fields('proposal.read', 'proposalSuggestions'),
  },
  Mutation: {
    ...fields('evaluation.publish', 'publishEvaluations publishEvaluation'),
    ...fields('self-report.write', 'saveSelfReport submitSelfReport'),
    ...fields('self-report.reopen', 'reopenSelfReport'),
    ...fields('reply.raise', 'raiseReply withdrawReply'),
    ...fields('reply.decide', 'decideReply'),
    ...fields('evaluation.revise', 'reviseEvaluation'),
    ...fields('proposal.write', 'draftProposal writeProposal submitProposal dropProposal recordHearing decideProposal'),
  },
  EvaluationCycle: {
    // Anybody can compare a file of the results with the fingerprint that was published.
    ...fields('public.read', 'publications viewerCanPublish'),
    ...fields('ranking.read', 'publicationProgress waitingEvaluations'),
    ...fields('evaluation.export', 'publishedFile'),
  },
  Evaluation: {
    ...fields('self-report.read', 'selfReport'),
    ...fields('standing.read', 'publishedAt revision revisionReason revisionMinute'),
    ...fields('evaluation.read', 'revisions viewerCanRevise'),
    ...fields(
      'evaluation.read',
      `heldBackReason viewerCanPublish viewerCanWriteSelfReport viewerCanSubmitSelfReport
       viewerCanReopenSelfReport`,
    ),
  },
  CriterionScore: fields('reply.read', 'replies corrections viewerCanDispute'),
} satisfies FieldActions;
