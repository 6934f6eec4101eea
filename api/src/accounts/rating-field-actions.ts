import { type FieldActions, fields } from './fields-of-type.js';

/** Fields of everything that raters and voters see. */
export const RATING_FIELDS: FieldActions = {
  RaterAssignment: fields(
    'rating.read',
    `id raterGroup groupTitle raterName subjectName evaluationId cycle mandate ward assigned state conflict conflictNote
     declaredAt toDeclare withdrawnReason version criteria facts viewerCanRate`,
  ),
  RatingRound: fields('rating.give', 'cycle group groupTitle waiting draft submitted'),
  RatedCriterion: {
    ...fields('public.read', 'key period title guidance kind from to step choices needsEvidence'),
    ...fields('rating.give', 'answer previousPoints'),
  },
  RaterAgreement: fields('rating.give', 'criterion title from to own panel others distance lean'),
  RatedFact: fields('rating.give', 'measure title numerator denominator viewerCanOpen'),
  AnswerChoice: fields('public.read', 'key title max step'),
  RatingAnswer: fields('rating.give', 'points category place form isNotApplicable note ratedAt'),
  DimensionPoints: fields('rating.give', 'dimension points'),
  Ballot: fields('ballot.cast', 'cycle groupTitle classTitle isWhole subjects'),
  BallotSubject: fields('ballot.cast', 'evaluationId name wardName isCast criteria'),
  BallotCodes: fields('rating.organise', 'codes'),
  BallotSheet: fields('rating.progress', 'id codeCount classTitle issuedAt issuedByName cancelledAt'),
  PapersOfClass: fields('rating.progress', 'title count'),
  PaperCount: fields(
    'rating.progress',
    `id raterGroup groupTitle subjectName heldOn issued returned valid classes teller scrutineer enteredAt enteredByName
     withdrawnAt withdrawnReason`,
  ),
  RaterGroup: fields(
    'rating.progress',
    `key title isAnonymous assign perSubject kin sameGroup needed subjectCount metCount assignedCount submittedCount
     codeCount classes criteria`,
  ),
  RaterClass: fields('rating.progress', 'key title atLeast raterCount'),
  RaterProgress: fields(
    'rating.progress',
    'evaluationId subjectName ward needed assigned submitted waiting isMet classes',
  ),
  ClassTurnout: fields('rating.progress', 'key title submitted needed'),
  RaterCandidate: fields('rating.progress', 'id name ward raterClass assignedCount submittedCount'),
};
