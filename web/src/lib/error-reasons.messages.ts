import { CONSEQUENCE_REASONS } from './consequence.reasons.js';
import { CONSULTATION_REASONS } from './consultation.reasons.js';
import { CYCLE_REASONS } from './cycle.reasons.js';
import { DUTY_REASONS } from './duty.reasons.js';
import { GROUP_REASONS } from './group.reasons.js';
import { INDICATOR_REASONS } from './indicator.reasons.js';
import { LIFE_REASONS } from './life.reasons.js';
import { LINK_REASONS } from './link.reasons.js';
import { MATTER_REASONS } from './matter.reasons.js';
import { defineMessages } from './messages.js';
import { OCCASION_REASONS } from './occasion.reasons.js';
import { PLEDGE_REASONS } from './pledge.reasons.js';
import { RATING_REASONS } from './rating.reasons.js';
import { RECORD_REASONS } from './record.reasons.js';
import { REQUEST_REASONS } from './request.reasons.js';
import { RESULT_REASONS } from './result.reasons.js';
import { TASK_REASONS } from './task.reasons.js';
import { TRIAL_REASONS } from './trial.reasons.js';
import { WARD_REASONS } from './ward.reasons.js';

/** What exactly was refused and what to do, by the rule that refused it; codes without a rule are in error-message.messages.ts. */
export const REASONS = {
  ...CONSEQUENCE_REASONS,
  ...CONSULTATION_REASONS,
  ...CYCLE_REASONS,
  ...DUTY_REASONS,
  ...LIFE_REASONS,
  ...LINK_REASONS,
  ...OCCASION_REASONS,
  ...GROUP_REASONS,
  ...INDICATOR_REASONS,
  ...MATTER_REASONS,
  ...TASK_REASONS,
  ...PLEDGE_REASONS,
  ...RATING_REASONS,
  ...RECORD_REASONS,
  ...REQUEST_REASONS,
  ...RESULT_REASONS,
  ...TRIAL_REASONS,
  ...WARD_REASONS,
};

export type Reason = keyof typeof REASONS;

export const useReasonText = defineMessages('reasons', REASONS);
