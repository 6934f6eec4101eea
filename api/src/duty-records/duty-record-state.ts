import { registerEnumType } from 'type-graphql';
import type { Text } from '../shared/language.js';

/** How far a duty record is believed. */
export enum DutyRecordState {
  CLAIMED = 'CLAIMED',
  RECORDED = 'RECORDED',
  VERIFIED = 'VERIFIED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(DutyRecordState, {
  name: 'DutyRecordState',
  description: 'How far a duty record is believed.',
  valuesConfig: {
    CLAIMED: { description: 'Recorded by whom it is about; nobody else has verified it yet.' },
    RECORDED: { description: 'Recorded by somebody else; not verified yet.' },
    VERIFIED: { description: 'Verified by another person than the one who recorded it.' },
    WITHDRAWN: { description: 'Taken back with a reason; it counts for nothing.' },
  },
});

export const STATE_TITLES: Record<DutyRecordState, Text> = {
  CLAIMED: { 'zh-CN': '本人申报，待核实', en: 'Claimed, not verified yet' },
  RECORDED: { 'zh-CN': '已登记，待核实', en: 'Recorded, not verified yet' },
  VERIFIED: { 'zh-CN': '已核实', en: 'Verified' },
  WITHDRAWN: { 'zh-CN': '已撤回', en: 'Withdrawn' },
};
