import { registerEnumType } from 'type-graphql';
import type { Text } from '../shared/language.js';

/** How far a pledged thing is: claimed by the pledger, confirmed by somebody else. */
export enum Fulfilment {
  NOT_STARTED = 'NOT_STARTED',
  IN_PROGRESS = 'IN_PROGRESS',
  CLAIMED = 'CLAIMED',
  CONFIRMED = 'CONFIRMED',
  DISPUTED = 'DISPUTED',
  UNFULFILLED = 'UNFULFILLED',
}

registerEnumType(Fulfilment, {
  name: 'Fulfilment',
  description: 'How far a pledged thing is.',
  valuesConfig: {
    NOT_STARTED: { description: 'Promised.' },
    IN_PROGRESS: { description: 'Signed, and it is known for which household.' },
    CLAIMED: { description: 'The pledger says that it is done; somebody else must confirm it.' },
    CONFIRMED: { description: 'Somebody other than the pledger confirmed it.' },
    DISPUTED: { description: 'Somebody other than the pledger says that it was not done.' },
    UNFULFILLED: { description: 'The year was closed before anybody claimed it.' },
  },
});

export const FULFILMENT_TITLES: Record<string, Text> = {
  NOT_STARTED: { 'zh-CN': '未开始', en: 'Not started' },
  IN_PROGRESS: { 'zh-CN': '进行中', en: 'In progress' },
  CLAIMED: { 'zh-CN': '已申报，待确认', en: 'Claimed' },
  CONFIRMED: { 'zh-CN': '已确认', en: 'Confirmed' },
  DISPUTED: { 'zh-CN': '有异议', en: 'Disputed' },
  UNFULFILLED: { 'zh-CN': '未兑现', en: 'Unfulfilled' },
};
