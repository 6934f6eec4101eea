import { family, type MeasureFamily } from './measure-family.js';

/** Figures about how people take part in decisions. */
export const DECISION_FAMILIES: readonly MeasureFamily[] = [
  family(
    'consultations.held',
    {
      parameter: 'procedure',
      unit: 'consultation',
      rate: false,
      moreIs: 'good',
      oneMore: 'numerator',
      dated: true,
      wardsOnly: true,
      onlyWith: 'procedures',
    },
    ['协商议事', 'Consultations held'],
    [
      '当年按程序走完的协商议事，通过和未通过的都算，中途停止的不计。只有片区有这项数字。',
      'Consultations that went through their procedure in the year, carried or not; those given up do not count. Wards only.',
    ],
  ),
  family(
    'briefings.answeredOnTime',
    {
      parameter: 'briefing',
      unit: 'answer',
      rate: true,
      moreIs: 'good',
      oneMore: 'numerator',
      dated: true,
      onlyWith: 'briefings',
    },
    ['情况通报按时反馈', 'Briefings answered on time'],
    [
      '发给所在小组、已到期或已答复的情况通报为分母，在期限内答复的为分子。',
      'Of the briefings to the group that fell due or were answered, those answered within their limit.',
    ],
  ),
];
