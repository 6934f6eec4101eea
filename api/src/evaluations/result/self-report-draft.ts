import { FULFILMENT_TITLES } from '../../pledges/fulfilment.js';
import type { Language, Text } from '../../shared/language.js';

/** A computed figure as it goes into a report: a fraction, or a plain count. */
export interface ReportedFigure {
  measure: string;
  title: Text;
  numerator: string;
  denominator: string | null;
}

export interface ReportedItem {
  title: Text;
  text: string;
  fulfilment: string;
  judgedByName: string | null;
  judgedOn: string | null;
}

export interface ReportedMatter {
  number: string;
  title: string;
  raisedOn: string;
  state: Text;
  outcome: Text | null;
  answer: string | null;
}

/** What is on record of the year of one subject. */
export interface YearRecord {
  figures: readonly ReportedFigure[];
  pledgeItems: readonly ReportedItem[];
  matters: readonly ReportedMatter[];
}

export const SECTION_TITLES = {
  attendance: { 'zh-CN': '参加活动情况', en: 'Attendance' },
  pledges: { 'zh-CN': '承诺践诺情况', en: 'Pledge' },
  matters: { 'zh-CN': '反映事项及办理情况', en: 'What I raised and what came of it' },
  visits: { 'zh-CN': '联系走访群众情况', en: 'Links and visits' },
  figures: { 'zh-CN': '其他工作数据', en: 'Other figures' },
  outlook: { 'zh-CN': '存在的不足和下一步打算', en: 'What fell short, and what comes next' },
} as const satisfies Record<string, Text>;

export type SectionKey = keyof typeof SECTION_TITLES;
export const SECTION_KEYS = Object.keys(SECTION_TITLES) as SectionKey[];

export interface ReportSection {
  key: SectionKey;
  text: string;
}

/** Families of measures by the section that tells of them; what is in none goes with the other figures. */
const SECTION_OF_FAMILY: Readonly<Record<string, SectionKey>> = {
  attendance: 'attendance',
  pledges: 'pledges',
  matters: 'matters',
  visits: 'visits',
  households: 'visits',
  links: 'visits',
};

/** A report tells of the whole year, and of attendance kind by kind; a share of nothing says nothing. */
function isTold({ measure, denominator }: ReportedFigure): boolean {
  return denominator !== '0' && (!measure.includes('/') || measure.startsWith('attendance.rate/'));
}

const sectionOf = ({ measure }: ReportedFigure): SectionKey => SECTION_OF_FAMILY[measure.split('.')[0]!] ?? 'figures';

function figureLine({ title, numerator, denominator }: ReportedFigure, language: Language): string {
  const count = denominator === null ? numerator : `${numerator}/${denominator}`;
  return language === 'en' ? `- ${title.en}: ${count}` : `- ${title['zh-CN']}：${count}`;
}

function itemLine({ title, text, fulfilment, judgedByName, judgedOn }: ReportedItem, language: Language): string {
  const state = FULFILMENT_TITLES[fulfilment]![language];
  const isJudged = judgedByName !== null && judgedOn !== null;
  if (language === 'en') return `- ${title.en}: ${text} – ${state}${isJudged ? ` (${judgedByName}, ${judgedOn})` : ''}`;
  return `- ${title['zh-CN']}：${text}——${state}${isJudged ? `（${judgedByName}，${judgedOn}）` : ''}`;
}

function matterLine({ number, title, raisedOn, state, outcome, answer }: ReportedMatter, language: Language): string {
  const standing = (outcome ?? state)[language];
  if (language === 'en') {
    return `- ${number}, ${raisedOn}: ${title} – ${standing}${answer ? `. Answer: ${answer}` : ''}`;
  }
  return `- ${number}，${raisedOn}提出：${title}——${standing}${answer ? `。答复：${answer}` : ''}`;
}

function confirmedLine(items: readonly ReportedItem[], language: Language): string {
  const confirmed = items.filter(({ fulfilment }) => fulfilment === 'CONFIRMED').length;
  return language === 'en'
    ? `Confirmed by somebody else: ${confirmed}/${items.length}`
    : `承诺事项经他人确认：${confirmed}/${items.length}`;
}

/** Sections that stand in every report, so that nobody wonders where to write. */
const ALWAYS: readonly SectionKey[] = ['outlook'];

/**
 * The account of a year as the records tell it: every number is a computed figure, and what is only for the subject to
 * say is left to be written.
 */
export function draftSelfReport(record: YearRecord, language: Language): ReportSection[] {
  const figuresOf = (key: SectionKey) =>
    record.figures
      .filter(figure => isTold(figure) && sectionOf(figure) === key)
      .map(figure => figureLine(figure, language));
  const lines: Record<SectionKey, string[]> = {
    attendance: figuresOf('attendance'),
    pledges:
      record.pledgeItems.length > 0
        ? [confirmedLine(record.pledgeItems, language), ...record.pledgeItems.map(item => itemLine(item, language))]
        : figuresOf('pledges'),
    matters: [...figuresOf('matters'), ...record.matters.map(matter => matterLine(matter, language))],
    visits: figuresOf('visits'),
    figures: figuresOf('figures'),
    outlook: [],
  };
  return SECTION_KEYS.filter(key => lines[key].length > 0 || ALWAYS.includes(key)).map(key => ({
    key,
    text: lines[key].join('\n'),
  }));
}
