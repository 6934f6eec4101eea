import type { Messages } from './messages.js';

/** What was refused about procedures, briefings and panels. */
export const CONSULTATION_REASONS = {
  'answered-before-sent': {
    'zh-CN': '答复日期不能早于通报日期（{{allowed}}）。',
    en: 'It cannot be answered before it was sent ({{allowed}}).',
  },
  'case-concluded': { 'zh-CN': '评议团对这件事已有结论。', en: 'The panel has concluded on this matter already.' },
  'consultation-ended': {
    'zh-CN': '这件事的程序已经结束，不能再改。',
    en: 'This procedure has ended and can no longer be changed.',
  },
  'disclosure-running': {
    'zh-CN': '公示还没有期满，下一环节最早 {{allowed}} 进行。',
    en: 'It is still being shown; the next stage can take place on {{allowed}} at the earliest.',
  },
  'disclosure-too-short': {
    'zh-CN': '公示至少到 {{allowed}}。',
    en: 'It has to be shown until {{allowed}} at least.',
  },
  'group-of-other-ward': { 'zh-CN': '所选活动组不在这个片区。', en: 'The group chosen is not one of this ward.' },
  'seated-already': { 'zh-CN': '此人已经是评议团成员。', en: 'This person has a seat on the panel already.' },
  'judge-of-own-matter': {
    'zh-CN': '自己提出的事项要由其他成员评议。',
    en: 'Who raised the matter does not judge it.',
  },
  'matter-not-for-panel': {
    'zh-CN': '评议团只评议未能化解的事项；这件事现在不属于。',
    en: 'The panel judges matters that could not be settled; this one is none of them now.',
  },
  'matter-of-other-ward': { 'zh-CN': '这件事不在该片区内。', en: 'The matter lies outside this ward.' },
  'meeting-called': { 'zh-CN': '这个环节的会议已经召集过了。', en: 'The meeting of this stage was called already.' },
  'not-on-panel': { 'zh-CN': '此人现在不是评议团成员。', en: 'This person does not sit on the panel now.' },
  'not-to-be-heard': {
    'zh-CN': '按方案规定，这个环节征求意见的对象不包括此人。',
    en: 'The programme names others to be heard at this stage.',
  },
  'panel-incomplete': {
    'zh-CN': '评议团组成不齐：{{value}} 人，至少要 {{allowed}} 人。',
    en: 'The panel is not complete: {{value}}, at least {{allowed}} are needed.',
  },
  'panel-quorum': {
    'zh-CN': '只有 {{value}} 名成员表了态，至少要 {{allowed}} 名。',
    en: '{{value}} members have judged; at least {{allowed}} have to.',
  },
  'panel-tied': {
    'zh-CN': '意见票数相同，请再议后更正表态。',
    en: 'Two findings share the most voices; let the members think again.',
  },
  'quorum-missed': {
    'zh-CN': '到会 {{value}} 人，不足法定人数 {{allowed}} 人，表决无效。',
    en: '{{value}} were present; {{allowed}} have to be for a vote.',
  },
  'seat-of-type': {
    'zh-CN': '这一类成员须是在任的相应代表：{{allowed}}。',
    en: 'This class is of representatives in office: {{allowed}}.',
  },
  'stage-before-last': {
    'zh-CN': '这个环节不能早于上一环节（{{allowed}}）。',
    en: 'A stage cannot come before the one it follows ({{allowed}}).',
  },
  'stage-done': { 'zh-CN': '这个环节已经办完了。', en: 'This stage has been gone through already.' },
  'stage-hears-nobody': {
    'zh-CN': '现在的环节不征求意见。',
    en: 'Nobody is heard at the stage that is to come.',
  },
  'stage-invites-nobody': {
    'zh-CN': '这个环节没有列席安排。',
    en: 'Nobody is invited to sit in at this stage.',
  },
  'stage-missing': {
    'zh-CN': '程序不能跳过：先办“{{value}}”。',
    en: 'No stage can be skipped: “{{value}}” comes first.',
  },
  'too-few-heard': {
    'zh-CN': '已听取 {{value}} 人意见，至少要听取 {{allowed}} 人。',
    en: '{{value}} were heard; at least {{allowed}} have to be.',
  },
  'unknown-judgement': {
    'zh-CN': '方案里没有“{{value}}”这种评议意见。',
    en: 'The programme has no finding “{{value}}”.',
  },
  'unknown-panel': { 'zh-CN': '方案里没有“{{value}}”这个评议团。', en: 'The programme has no panel “{{value}}”.' },
  'unknown-procedure': {
    'zh-CN': '方案里没有“{{value}}”这种程序。',
    en: 'The programme has no procedure “{{value}}”.',
  },
  'unknown-seat': { 'zh-CN': '评议团没有“{{value}}”这一类成员。', en: 'The panel has no class “{{value}}”.' },
  'vote-counts': {
    'zh-CN': '票数对不上：{{value}} 超过了 {{allowed}}，或有负数。',
    en: 'The counts contradict each other: {{value}} of {{allowed}}.',
  },
  'vote-or-none': {
    'zh-CN': '表决环节要填票数，其他环节不填。',
    en: 'Counts are needed for a vote, and only for a vote.',
  },
} as const satisfies Messages;
