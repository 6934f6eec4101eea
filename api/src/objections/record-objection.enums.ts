import { registerEnumType } from 'type-graphql';
import type { Text } from '../shared/language.js';

/** What is said to be the matter with a record. */
export enum ObjectionKind {
  WRONG = 'WRONG',
  MISSING = 'MISSING',
  TWICE = 'TWICE',
}

/** How far an objection has come. */
export enum ObjectionState {
  OPEN = 'OPEN',
  ACCEPTED = 'ACCEPTED',
  REFUSED = 'REFUSED',
}

/** Which records somebody may object to. */
export enum OwnRecordType {
  VISIT = 'VISIT',
  ATTENDANCE = 'ATTENDANCE',
  MATTER = 'MATTER',
  PLEDGE_ITEM = 'PLEDGE_ITEM',
  DUTY_RECORD = 'DUTY_RECORD',
}

registerEnumType(ObjectionKind, {
  name: 'ObjectionKind',
  description: 'What is said to be the matter with a record.',
  valuesConfig: {
    WRONG: { description: 'It says something that is not so.' },
    MISSING: { description: 'It is not there.' },
    TWICE: { description: 'The same is there twice.' },
  },
});

registerEnumType(ObjectionState, {
  name: 'ObjectionState',
  description: 'How far an objection has come.',
  valuesConfig: {
    OPEN: { description: 'Waits for the answer of the office.' },
    ACCEPTED: { description: 'The office found it right and says what it corrected.' },
    REFUSED: { description: 'The record stays as it is, for the reason in the answer.' },
  },
});

registerEnumType(OwnRecordType, {
  name: 'OwnRecordType',
  description: 'Which records somebody may object to.',
  valuesConfig: {
    VISIT: { description: 'A visit that was logged.' },
    ATTENDANCE: { description: 'The entry in the roll of an activity.' },
    MATTER: { description: 'A matter somebody raised.' },
    PLEDGE_ITEM: { description: 'One item of a pledge, with what was claimed and judged.' },
    DUTY_RECORD: { description: 'A duty record.' },
  },
});

export const KIND_TITLES: Record<ObjectionKind, Text> = {
  WRONG: { 'zh-CN': '记错了', en: 'Wrong' },
  MISSING: { 'zh-CN': '漏记了', en: 'Missing' },
  TWICE: { 'zh-CN': '重复了', en: 'Twice' },
};

export const STATE_TITLES: Record<ObjectionState, Text> = {
  OPEN: { 'zh-CN': '待答复', en: 'Waits for an answer' },
  ACCEPTED: { 'zh-CN': '已采纳', en: 'Accepted' },
  REFUSED: { 'zh-CN': '不采纳', en: 'Refused' },
};

export const RECORD_TITLES: Record<OwnRecordType, Text> = {
  VISIT: { 'zh-CN': '走访', en: 'Visit' },
  ATTENDANCE: { 'zh-CN': '考勤', en: 'Attendance' },
  MATTER: { 'zh-CN': '意见建议', en: 'Matter' },
  PLEDGE_ITEM: { 'zh-CN': '承诺事项', en: 'Pledge item' },
  DUTY_RECORD: { 'zh-CN': '履职记录', en: 'Duty record' },
};
