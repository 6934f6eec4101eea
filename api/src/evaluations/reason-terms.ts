import { titleInPeriod } from '../programmes/calendar/period.js';
import { BUILT_IN_ATTRIBUTES, eventKindsOf } from '../programmes/measures/event-kinds.js';
import type { MeasureFamily } from '../programmes/measures/measure-families.js';
import { familyOf, measureTitle } from '../programmes/measures/measure-keys.js';
import type { Programme, Rubric } from '../programmes/programme.js';
import { BUILT_IN_GROUPS, SELF } from '../programmes/rubric/rated-criteria.js';
import { criteriaByKey } from '../programmes/rubric/rubric-tree.js';
import type { Language, Text } from '../shared/language.js';
import type { Terms } from './rubric/reason-words.js';
import { splitLineKey } from './rubric-lines.js';

const EVENT: Readonly<Record<Language, string>> = { 'zh-CN': '件', en: 'record(s)' };

const UNITS: Readonly<Record<MeasureFamily['unit'], Record<Language, string>>> = {
  activity: { 'zh-CN': '次', en: 'attended' },
  item: { 'zh-CN': '项', en: 'item(s)' },
  person: { 'zh-CN': '人', en: 'person(s)' },
  matter: { 'zh-CN': '件', en: 'matter(s)' },
  visit: { 'zh-CN': '次', en: 'visit(s)' },
  household: { 'zh-CN': '户', en: 'household(s)' },
  rule: { 'zh-CN': '条', en: 'rule(s)' },
  return: { 'zh-CN': '份', en: 'return(s)' },
  task: { 'zh-CN': '项任务', en: 'tasks' },
  report: { 'zh-CN': '份', en: 'report(s)' },
  figure: { 'zh-CN': '', en: '' },
  consultation: { 'zh-CN': '次', en: 'consultation(s)' },
  answer: { 'zh-CN': '份', en: 'answer(s)' },
  event: EVENT,
};

const TOTALS: Readonly<Record<string, Text>> = {
  total: { 'zh-CN': '总分', en: 'Total' },
  base: { 'zh-CN': '基础分', en: 'Base points' },
  bonus: { 'zh-CN': '加分', en: 'Bonus points' },
  deductions: { 'zh-CN': '扣分', en: 'Points taken' },
};

type Words = { programme: Programme; rubric: Rubric; language: Language };

const titled = (all: readonly { key: string; title: Text }[], key: string, language: Language): string =>
  all.find(each => each.key === key)?.title[language] ?? key;

function criterionTitle({ rubric, language }: Words, lineKey: string): string {
  const { criterion, period } = splitLineKey(lineKey);
  const title = (criteriaByKey(rubric).get(criterion)?.title ?? TOTALS[criterion])?.[language] ?? criterion;
  return titleInPeriod(title, period, language);
}

const SELF_GROUP = { key: SELF, title: { 'zh-CN': '自评', en: 'Self-assessment' } };

const groupTitle = ({ rubric, language }: Words, key: string): string =>
  titled([...rubric.raters, ...BUILT_IN_GROUPS, SELF_GROUP], key, language);

/** What screens call a thing that a rule read: a measure, or `events:`, `attribute:`, `criterion:` or `ballots:` and a key. */
export function readTitle(words: Words, name: string): string {
  const { programme, language } = words;
  const [kind, key = ''] = name.split(':');
  switch (kind) {
    case 'events':
      return key
        .split('+')
        .map(each => titled(eventKindsOf(programme), each, language))
        .join(language === 'en' ? ', ' : '、');
    case 'attribute':
      return titled([...programme.attributes, ...BUILT_IN_ATTRIBUTES], key, language);
    case 'criterion':
      return criterionTitle(words, key);
    case 'ballots':
      return criteriaByKey(words.rubric).has(key) ? criterionTitle(words, key) : groupTitle(words, key);
    default:
      return measureTitle(programme, name)[language];
  }
}

/** The words of a programme and its rubric for what reasons speak of. */
export function termsOf(programme: Programme, rubric: Rubric, language: Language): Terms {
  const words = { programme, rubric, language };
  return {
    titleOf: name => readTitle(words, name),
    unitOf: name => (name.includes(':') ? EVENT[language] : UNITS[familyOf(name)?.unit ?? 'item'][language]),
    isRate: name => familyOf(name)?.rate ?? false,
    criterionOf: key => criterionTitle(words, key),
    groupOf: key => groupTitle(words, key),
  };
}
