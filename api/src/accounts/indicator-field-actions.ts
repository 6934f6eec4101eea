import { type FieldActions, fields } from './fields-of-type.js';

/** The fields of figures that wards report. */
export const INDICATOR_FIELDS: { Query: FieldActions[string]; Mutation: FieldActions[string] } = {
  Query: {
    ...fields('public.read', 'indicators'),
    ...fields('indicator.read', 'indicatorSheet indicatorReports indicatorReport'),
  },
  Mutation: {
    ...fields('indicator.report', 'reportIndicator'),
    ...fields('indicator.approve', 'approveIndicatorReport returnIndicatorReport'),
    ...fields('indicator.release', 'releaseIndicatorReport revokeIndicatorRelease'),
    ...fields('indicator.plan', 'setIndicatorTarget openIndicatorReports'),
  },
};

export const INDICATOR_TYPES: FieldActions = {
  Indicator: fields(
    'public.read',
    'key title unit places period moreIs source wardKinds approval rules isHighStakes stakes releaseAuthority isSummed countedSince',
  ),
  // Reached through the sheet alone, which asks for the right to the ward.
  IndicatorSheet: fields('public.read', 'ward on lines'),
  IndicatorLine: fields(
    'public.read',
    `indicator periodOn periodTitle dueOn isOverdue value bound basis doubt source reportedWards expectedWards goal
     outlier earlier report viewerCanReport viewerCanSetTarget`,
  ),
  IndicatorGoal: fields('public.read', 'value source achieved version'),
  EarlierFigure: fields('public.read', 'periodTitle value'),
  IndicatorReport: fields(
    'indicator.read',
    `id ward definition periodOn periodTitle dueOn value bound doubt note source status statusTitle approvedLevels
     submittedOn submittedBy waitsFor steps version viewerCanApprove viewerCanReturn
     releases viewerCanRelease viewerCanRevokeRelease`,
  ),
  // Reached through the report alone.
  IndicatorRelease: fields(
    'public.read',
    'value authority reason releasedOn releasedBy revokedOn revokedReason revokedBy isStanding',
  ),
  IndicatorStep: fields(
    'public.read',
    'verb verbTitle value bound doubt note source levelTitle reason takenBy takenAt',
  ),
};
