import type { MeasureFamily } from '../programmes/measures/measure-families.js';

const ofLedger = { parameter: 'none', rate: false, moreIs: 'good', oneMore: 'numerator' } as const;

/** Figures that only a ward has. */
export const WARD_FAMILIES: readonly MeasureFamily[] = [
  {
    key: 'representatives.count',
    ...ofLedger,
    unit: 'person',
    title: { 'zh-CN': '代表人数', en: 'Representatives' },
    definition: {
      'zh-CN': '年初在任的代表人数，按第一身份计，每人计一次；年内的增减不改变本年的人数。',
      en: 'Persons in office when the year began, by their first mandate; each counts once.',
    },
  },
  {
    key: 'households.count',
    ...ofLedger,
    unit: 'household',
    title: { 'zh-CN': '台账户数', en: 'Households' },
    definition: {
      'zh-CN': '台账中的户数，含常住、外出和空挂户，不含已销户。',
      en: 'Households of the ledger, away and registered-only ones included, closed ones not.',
    },
  },
  {
    key: 'households.people',
    ...ofLedger,
    unit: 'person',
    title: { 'zh-CN': '台账人口', en: 'People' },
    definition: { 'zh-CN': '台账各户的人口数之和。', en: 'People of the households of the ledger.' },
  },
  {
    key: 'households.partyMembers',
    ...ofLedger,
    unit: 'person',
    title: { 'zh-CN': '党员人数', en: 'Party members' },
    definition: { 'zh-CN': '台账各户的党员人数之和。', en: 'Party members of the households of the ledger.' },
  },
  {
    key: 'households.minorityPeople',
    ...ofLedger,
    rate: true,
    unit: 'person',
    title: { 'zh-CN': '少数民族人口占比', en: 'Minority share of people' },
    definition: {
      'zh-CN': '台账各户人口为分母，其中少数民族人口为分子。',
      en: 'Of the people of the ledger, those of a minority.',
    },
  },
  {
    key: 'households.minorityMembers',
    ...ofLedger,
    rate: true,
    unit: 'person',
    title: { 'zh-CN': '少数民族党员占比', en: 'Minority share of Party members' },
    definition: {
      'zh-CN': '台账各户党员为分母，其中少数民族党员为分子。',
      en: 'Of the Party members of the ledger, those of a minority.',
    },
  },
];
