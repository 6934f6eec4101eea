import { type FieldActions, fields } from './fields-of-type.js';

/** Fields of everything that raters and voters see. */
export const RATING_FIELDS: FieldActions = {
  RaterAssignment: fields(
    'rating.read',
    `id raterGroup groupTitle raterName subjectName evaluationId cycle mandate ward assigned state conflict conflictNote
     declaredAt toDeclare withdrawnReason version criteria viewerCanRate`,
  ),
  RatingRound: fields('rating.give', 'cycle group groupTitle waiting draft submitted'),
  RatedCriterion: {
    ...fields('public.read', 'key period title guidance kind from to step choices needsEvidence'),
    ...fields('rating.give', 'answer previousPoints'),
  },
  AnswerChoice: fields('public.read', 'key title max step'),
  RatingAnswer: fields('rating.give', 'points category place form isNotApplicable note ratedAt'),
  DimensionPoints: fields('rating.give', 'dimension points'),
  RaterCandidate: fields('rating.progress', 'id name ward assignedCount submittedCount'),
};
