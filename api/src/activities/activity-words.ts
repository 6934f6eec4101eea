import { registerEnumType } from 'type-graphql';
import type { Text } from '../shared/language.js';

/** Where an activity stands. */
export enum ActivityState {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}

registerEnumType(ActivityState, {
  name: 'ActivityState',
  description: 'Where an activity stands.',
  valuesConfig: {
    PLANNED: { description: 'It stands in the calendar.' },
    HELD: { description: 'Its roll was taken.' },
    CANCELLED: { description: 'It was called off; nobody is expected.' },
  },
});

/** One entry of the roll. */
export enum AttendanceStatus {
  PRESENT = 'PRESENT',
  LATE = 'LATE',
  LEFT_EARLY = 'LEFT_EARLY',
  EXCUSED = 'EXCUSED',
  ABSENT = 'ABSENT',
  UNVERIFIED = 'UNVERIFIED',
}

registerEnumType(AttendanceStatus, {
  name: 'AttendanceStatus',
  description: 'One entry of the roll.',
  valuesConfig: {
    PRESENT: { description: 'Was there.' },
    LATE: { description: 'Came late.' },
    LEFT_EARLY: { description: 'Left early.' },
    EXCUSED: { description: 'Away with leave, which somebody approved for a reason.' },
    ABSENT: { description: 'Away without leave.' },
    UNVERIFIED: { description: 'Not there; the reason is still to be found out.' },
  },
});

export const STATUS_TITLES: Record<string, Text> = {
  PRESENT: { 'zh-CN': '出席', en: 'Present' },
  LATE: { 'zh-CN': '迟到', en: 'Late' },
  LEFT_EARLY: { 'zh-CN': '早退', en: 'Left early' },
  EXCUSED: { 'zh-CN': '请假', en: 'Excused' },
  ABSENT: { 'zh-CN': '无故缺席', en: 'Absent without leave' },
  UNVERIFIED: { 'zh-CN': '未到（待核）', en: 'Not there, to be verified' },
};
