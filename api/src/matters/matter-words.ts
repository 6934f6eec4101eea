import { registerEnumType } from 'type-graphql';
import type { Text } from '../shared/language.js';

/** Where a matter stands. */
export enum MatterState {
  RAISED = 'RAISED',
  REGISTERED = 'REGISTERED',
  ANSWERED = 'ANSWERED',
  REOPENED = 'REOPENED',
  CLOSED = 'CLOSED',
}

registerEnumType(MatterState, {
  name: 'MatterState',
  description: 'Where a matter stands.',
  valuesConfig: {
    RAISED: { description: 'Somebody brought it forward.' },
    REGISTERED: { description: 'The office took it up.' },
    ANSWERED: { description: 'The office answered with an outcome.' },
    REOPENED: { description: 'The answer did not settle it; it waits for another one.' },
    CLOSED: { description: 'Nothing more is to be done; closed is not solved.' },
  },
});

/** What an answer says. */
export enum MatterOutcome {
  SOLVED = 'SOLVED',
  STARTED = 'STARTED',
  PLANNED = 'PLANNED',
  CANNOT = 'CANNOT',
}

registerEnumType(MatterOutcome, {
  name: 'MatterOutcome',
  description: 'What an answer says.',
  valuesConfig: {
    SOLVED: { description: 'It is solved.' },
    STARTED: { description: 'It is being solved.' },
    PLANNED: { description: 'It is planned.' },
    CANNOT: { description: 'It cannot be solved for now, which was explained.' },
  },
});

export type MatterVerb = 'RAISE' | 'REGISTER' | 'ANSWER' | 'REOPEN' | 'CLOSE';

export const VERB_TITLES: Record<MatterVerb, Text> = {
  RAISE: { 'zh-CN': '提出', en: 'Raised' },
  REGISTER: { 'zh-CN': '登记', en: 'Registered' },
  ANSWER: { 'zh-CN': '答复', en: 'Answered' },
  REOPEN: { 'zh-CN': '重新办理', en: 'Reopened' },
  CLOSE: { 'zh-CN': '办结', en: 'Closed' },
};
