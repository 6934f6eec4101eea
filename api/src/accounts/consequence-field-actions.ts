import { type FieldActions, fields } from './fields-of-type.js';

/** The fields of what follows from absences. */
export const CONSEQUENCE_FIELDS: { Query: FieldActions[string]; Mutation: FieldActions[string] } = {
  Query: {
    // Whoever may be told of a step can read the rule beforehand.
    ...fields('public.read', 'ladder'),
    ...fields('consequence.read', 'dueSteps'),
    ...fields('consent.read', 'priorConsents consentKinds'),
    ...fields('honour.read', 'awards honours'),
    ...fields('allowance.read', 'allowanceLines allowanceSums'),
  },
  Mutation: {
    ...fields('consequence.write', 'giveNotice recordStatement decideConsequence liftConsequence'),
    ...fields('consent.record', 'recordPriorConsent'),
    ...fields('honour.record', 'recordHonour revokeHonour'),
    ...fields('allowance.decide', 'decideAllowance payAllowance'),
  },
};

export const CONSEQUENCE_TYPES: FieldActions = {
  Ladder: fields('public.read', 'counts steps'),
  LadderStep: fields('public.read', 'key title after noticeDays hearing authority'),
  DueStep: fields('consequence.read', 'step year counted mandate rule records consequence viewerCanWrite'),
  // Reached through a step alone.
  LadderRecord: fields('public.read', 'occurredOn node title'),
  Consequence: fields(
    'consequence.read',
    `id mandate year step title authority counted records notice notifiedOn needsHearing decidableFrom heardOn statement
     state decision decidedBy decidedOn liftedOn liftedReason changedAt version`,
  ),
  Award: fields('public.read', 'key title of authority quota within most unit'),
  Honour: fields(
    'honour.read',
    'id year title mandate ward amount unit reason decidedBy minuteNumber decidedOn version viewerCanRevoke',
  ),
  AllowanceLine: fields(
    'allowance.read',
    'allowance title matter matterNumber payee amount unit closedOn state reason paidOn voucher version viewerCanDecide',
  ),
  // Reached through the sums alone, which count only what the viewer answers for.
  AllowanceSum: fields('public.read', 'allowance payeeId payee matters confirmed paid'),
  PriorConsent: fields('consent.read', 'id mandate title consentedBy consentedOn number recordedAt'),
};
