import { type FieldActions, fields } from './fields-of-type.js';

/** The fields of two rubrics side by side. */
export const TRIAL_FIELDS: FieldActions = {
  RubricTrial: fields('public.read', 'check comparison'),
  StandingsComparison: fields(
    'rubric.try',
    `year type typeTitle beforeVersion isBeforeStanding afterVersion subjectCount undecidedCount movedCount
     pointsChangedCount placeChangedCount bandChangedCount recordsChangedCount bands gaps otherParts largest rows`,
  ),
  StandingShift: fields(
    'rubric.try',
    `subjectName ward evaluation before after pointsChange placesGained bandCause isRecordChanged lines otherChange`,
  ),
  // Reached through the comparison alone.
  TriedStanding: fields('public.read', 'totalPoints provisionalPoints scoredMaxPoints rank band bandTitle limits'),
  LineShift: fields('public.read', 'key title pointsBefore pointsAfter change reasonBefore reasonAfter'),
  BandShift: fields('public.read', 'band title before after'),
  RubricGap: fields('public.read', 'key title undecidedCount reason isUnrecorded'),
};
