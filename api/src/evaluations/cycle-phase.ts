import { registerEnumType } from 'type-graphql';
import type { Text } from '../shared/language.js';

export enum CyclePhase {
  COLLECTING = 'COLLECTING',
  SELF_REPORT = 'SELF_REPORT',
  RATING = 'RATING',
  REPLY = 'REPLY',
  REVIEW = 'REVIEW',
  PUBLISHED = 'PUBLISHED',
}

registerEnumType(CyclePhase, {
  name: 'CyclePhase',
  description: 'How far an evaluation cycle is.',
  valuesConfig: {
    COLLECTING: { description: 'Facts are recorded; points follow them.' },
    SELF_REPORT: { description: 'Facts are locked; the self-reports are written.' },
    RATING: { description: 'Raters give their figures.' },
    REPLY: { description: 'Everybody sees the own lines and may dispute them.' },
    REVIEW: { description: 'Disputes are decided.' },
    PUBLISHED: { description: 'Frozen: nothing changes any more.' },
  },
});

export const PHASE_TITLES: Readonly<Record<CyclePhase, Text>> = {
  COLLECTING: { 'zh-CN': '记录中', en: 'Collecting facts' },
  SELF_REPORT: { 'zh-CN': '述职', en: 'Self-reports' },
  RATING: { 'zh-CN': '评议打分', en: 'Rating' },
  REPLY: { 'zh-CN': '复核申请', en: 'Replies' },
  REVIEW: { 'zh-CN': '复核', en: 'Review' },
  PUBLISHED: { 'zh-CN': '已公布', en: 'Published' },
};
