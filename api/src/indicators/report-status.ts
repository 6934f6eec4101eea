import { registerEnumType } from 'type-graphql';
import type { Text } from '../shared/language.js';

/** How far a report has come. */
export enum ReportStatus {
  EXPECTED = 'EXPECTED',
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  RETURNED = 'RETURNED',
}

registerEnumType(ReportStatus, {
  name: 'IndicatorReportStatus',
  description: 'How far a reported figure has come.',
  valuesConfig: {
    EXPECTED: { description: 'Nobody has entered a figure yet.' },
    DRAFT: { description: 'Entered, not handed in yet.' },
    SUBMITTED: { description: 'Handed in; some level has still to approve it.' },
    APPROVED: { description: 'Approved by every level that the programme names; it counts.' },
    RETURNED: { description: 'Sent back with a reason, to be entered again.' },
  },
});

export const STATUS_TITLES: Record<ReportStatus, Text> = {
  EXPECTED: { 'zh-CN': '未填报', en: 'Not reported' },
  DRAFT: { 'zh-CN': '草稿', en: 'Draft' },
  SUBMITTED: { 'zh-CN': '待审核', en: 'To be approved' },
  APPROVED: { 'zh-CN': '已审定', en: 'Approved' },
  RETURNED: { 'zh-CN': '已退回', en: 'Sent back' },
};

/** How exactly a figure is known; sources often print 余 or 多. */
export enum Bound {
  EXACT = 'EXACT',
  MORE_THAN = 'MORE_THAN',
  LESS_THAN = 'LESS_THAN',
}

registerEnumType(Bound, {
  name: 'IndicatorBound',
  description: 'How exactly a figure is known.',
  valuesConfig: {
    EXACT: { description: 'It is this figure.' },
    MORE_THAN: { description: 'Its source says more than this figure (多, 余).' },
    LESS_THAN: { description: 'Its source says less than this figure (不到).' },
  },
});

/** What somebody did to a report. */
export enum ReportVerb {
  SAVE = 'SAVE',
  SUBMIT = 'SUBMIT',
  APPROVE = 'APPROVE',
  RETURN = 'RETURN',
}

registerEnumType(ReportVerb, {
  name: 'IndicatorReportVerb',
  description: 'What somebody did to a reported figure.',
  valuesConfig: {
    SAVE: { description: 'Entered it without handing it in.' },
    SUBMIT: { description: 'Handed it in.' },
    APPROVE: { description: 'Approved it on one level.' },
    RETURN: { description: 'Sent it back with a reason.' },
  },
});

export const VERB_TITLES: Record<ReportVerb, Text> = {
  SAVE: { 'zh-CN': '保存草稿', en: 'Saved' },
  SUBMIT: { 'zh-CN': '提交', en: 'Handed in' },
  APPROVE: { 'zh-CN': '审核通过', en: 'Approved' },
  RETURN: { 'zh-CN': '退回', en: 'Sent back' },
};
