import { registerEnumType } from 'type-graphql';
import type { Text } from '../shared/language.js';

/** How far an addressee is with a task. */
export enum TaskState {
  OPEN = 'OPEN',
  TAKEN = 'TAKEN',
  DONE = 'DONE',
  NOT_DONE = 'NOT_DONE',
  HANDED_DOWN = 'HANDED_DOWN',
}

registerEnumType(TaskState, {
  name: 'TaskState',
  description: 'How far an addressee is with a listed task.',
  valuesConfig: {
    OPEN: { description: 'Nobody has taken it yet.' },
    TAKEN: { description: 'A representative said that they do it.' },
    DONE: { description: 'Reported as done.' },
    NOT_DONE: { description: 'Reported as not done, with the reason.' },
    HANDED_DOWN: { description: 'Handed down to wards below, which report it.' },
  },
});

/** What a report is called that there was nothing to do. */
export const NIL_TITLE: Text = { 'zh-CN': '零报告', en: 'Nothing to do there' };

export const TASK_STATE_TITLES: Readonly<Record<string, Text>> = {
  OPEN: { 'zh-CN': '待认领', en: 'Nobody has taken it' },
  TAKEN: { 'zh-CN': '正在办', en: 'Under way' },
  DONE: { 'zh-CN': '已完成', en: 'Done' },
  NOT_DONE: { 'zh-CN': '未完成（有说明）', en: 'Not done (reason given)' },
  HANDED_DOWN: { 'zh-CN': '已逐级下达', en: 'Handed down' },
};
