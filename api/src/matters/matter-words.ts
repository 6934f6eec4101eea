import { registerEnumType } from 'type-graphql';
import type { MatterStepKey } from '../programmes/sections/matter-way.js';
import type { Text } from '../shared/language.js';

/** Where a matter stands. */
export enum MatterState {
  RAISED = 'RAISED',
  REGISTERED = 'REGISTERED',
  DISPATCHED = 'DISPATCHED',
  RETURNED = 'RETURNED',
  ACCEPTED = 'ACCEPTED',
  HANDLING = 'HANDLING',
  ANSWERED = 'ANSWERED',
  RATED = 'RATED',
  REOPENED = 'REOPENED',
  CLOSED = 'CLOSED',
  MERGED = 'MERGED',
}

registerEnumType(MatterState, {
  name: 'MatterState',
  description: 'Where a matter stands.',
  valuesConfig: {
    RAISED: { description: 'Somebody brought it forward.' },
    REGISTERED: { description: 'The office took it up.' },
    DISPATCHED: { description: 'It was handed to who has to answer, and waits to be accepted.' },
    RETURNED: { description: 'Who was to answer sent it back with a reason; it waits to be dispatched anew.' },
    ACCEPTED: { description: 'Who has to answer accepted it.' },
    HANDLING: { description: 'Somebody works on it and noted progress.' },
    ANSWERED: { description: 'It was answered with an outcome.' },
    RATED: { description: 'Who raised it said what they think of the answer.' },
    REOPENED: { description: 'The answer did not settle it; it waits for another one.' },
    CLOSED: { description: 'Nothing more is to be done; closed is not solved.' },
    MERGED: { description: 'It says the same as another matter, which goes on for both.' },
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

export type MatterVerb = 'RAISE' | MatterStepKey;

export const VERB_TITLES: Record<MatterVerb, Text> = {
  RAISE: { 'zh-CN': '提出', en: 'Raised' },
  REGISTER: { 'zh-CN': '登记', en: 'Registered' },
  DISPATCH: { 'zh-CN': '派单', en: 'Dispatched' },
  ACCEPT: { 'zh-CN': '接单', en: 'Accepted' },
  RETURN: { 'zh-CN': '退回', en: 'Returned' },
  HANDLE: { 'zh-CN': '办理', en: 'Handled' },
  ANSWER: { 'zh-CN': '答复', en: 'Answered' },
  RATE: { 'zh-CN': '评价', en: 'Rated' },
  REOPEN: { 'zh-CN': '重新办理', en: 'Reopened' },
  CLOSE: { 'zh-CN': '办结', en: 'Closed' },
  ESCALATE: { 'zh-CN': '提级', en: 'Escalated' },
  MERGE: { 'zh-CN': '并案', en: 'Merged' },
};

/** What a button says that takes the step; what happened then is worded above. */
export const STEP_TITLES: Record<MatterStepKey, Text> = {
  REGISTER: { 'zh-CN': '登记', en: 'Register' },
  DISPATCH: { 'zh-CN': '派单', en: 'Dispatch' },
  ACCEPT: { 'zh-CN': '接单', en: 'Accept' },
  RETURN: { 'zh-CN': '退回', en: 'Send back' },
  HANDLE: { 'zh-CN': '办理', en: 'Note progress' },
  ANSWER: { 'zh-CN': '答复', en: 'Answer' },
  RATE: { 'zh-CN': '评价', en: 'Rate' },
  REOPEN: { 'zh-CN': '要求重新办理', en: 'Reopen' },
  CLOSE: { 'zh-CN': '办结', en: 'Close' },
  ESCALATE: { 'zh-CN': '提级', en: 'Escalate' },
  MERGE: { 'zh-CN': '并案', en: 'Merge' },
};

export const MERGED_TITLE: Text = { 'zh-CN': '已并案', en: 'Merged' };
