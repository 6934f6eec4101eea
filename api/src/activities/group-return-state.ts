import { registerEnumType } from 'type-graphql';
import type { Text } from '../shared/language.js';

/** How a return stands today. */
export enum GroupReturnState {
  IN_TIME = 'IN_TIME',
  LATE = 'LATE',
  MISSING = 'MISSING',
  DUE = 'DUE',
  AHEAD = 'AHEAD',
}

registerEnumType(GroupReturnState, {
  name: 'GroupReturnState',
  description: 'How the return of a group stands today.',
  valuesConfig: {
    IN_TIME: { description: 'It came in by its last day; a nil return as well.' },
    LATE: { description: 'It came in after its last day.' },
    MISSING: { description: 'Its last day has passed and it did not come in.' },
    DUE: { description: 'Its month has begun; there is time left.' },
    AHEAD: { description: 'Its month has not begun.' },
  },
});

export const RETURN_STATE_TITLES: Readonly<Record<GroupReturnState, Text>> = {
  IN_TIME: { 'zh-CN': '按时', en: 'In time' },
  LATE: { 'zh-CN': '迟交', en: 'Late' },
  MISSING: { 'zh-CN': '逾期未交', en: 'Missing' },
  DUE: { 'zh-CN': '待交', en: 'Due' },
  AHEAD: { 'zh-CN': '未到月份', en: 'Ahead' },
};

interface Returned {
  month: string;
  dueOn: string;
  returnedOn: string | null;
}

/** How a return stands on a day. */
export function stateOf({ month, dueOn, returnedOn }: Returned, today: string): GroupReturnState {
  if (returnedOn !== null) return returnedOn <= dueOn ? GroupReturnState.IN_TIME : GroupReturnState.LATE;
  if (dueOn < today) return GroupReturnState.MISSING;
  return month <= today ? GroupReturnState.DUE : GroupReturnState.AHEAD;
}
