import type { Text } from '../../shared/language.js';

/** A figure computed from records. Programmes name families; what is stored is a family with its parameter. */
export interface MeasureFamily {
  key: string;
  /** What a rubric may narrow it to with `of`. */
  parameter:
    | 'activity'
    | 'pledgeItem'
    | 'matterKind'
    | 'eventKind'
    | 'visitRule'
    | 'indicator'
    | 'procedure'
    | 'briefing'
    | 'none';
  /** What the numerator counts. */
  unit:
    | 'activity'
    | 'item'
    | 'person'
    | 'matter'
    | 'visit'
    | 'household'
    | 'rule'
    | 'return'
    | 'report'
    | 'figure'
    | 'event'
    | 'task'
    | 'consultation'
    | 'answer';
  /** True: a representative's figure has a denominator, so it can be read as a rate from 0 to 1. */
  rate: boolean;
  /** Whether a larger figure is better or worse for the one it is about. */
  moreIs: 'good' | 'ill';
  /** What one more counted record raises: the numerator alone, or the denominator with it. */
  oneMore: 'numerator' | 'both';
  /** Each counted record has its day, so that the figure can be had for parts of the year. */
  dated?: boolean;
  /** Only counted where the programme has such rules. */
  onlyWith?: 'visitRules' | 'mustVisits' | 'indicators' | 'taskLists' | 'procedures' | 'briefings';
  /** It means something narrowed by `of` only, because its figures are in units of their own. */
  narrowedOnly?: boolean;
  /** Only wards have it: a representative's line that reads it does not apply. */
  wardsOnly?: boolean;
  /** Somebody tells it: while nobody has, it is not known, which is another thing than none. */
  isReported?: boolean;
  title: Text;
  /** Its name where what people fill in holds activities to take part in, which nobody promises. */
  titleOfActivities?: Text;
  definition: Text;
}

type Shape = Omit<MeasureFamily, 'key' | 'title' | 'definition'>;

const words = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });

/** What the items of the year are called where they are activities. */
export const activitiesCalled = (zh: string, en: string) => ({ titleOfActivities: words(zh, en) });

export const family = (
  key: string,
  shape: Shape,
  title: [zh: string, en: string],
  definition: [zh: string, en: string],
): MeasureFamily => ({
  key,
  ...shape,
  title: { 'zh-CN': title[0], en: title[1] },
  definition: { 'zh-CN': definition[0], en: definition[1] },
});

export const ofActivity = { parameter: 'activity', unit: 'activity', oneMore: 'both', dated: true } as const;
export const ofItem = { parameter: 'pledgeItem', unit: 'item', moreIs: 'good', oneMore: 'numerator' } as const;
export const ofMatter = {
  parameter: 'matterKind',
  unit: 'matter',
  moreIs: 'good',
  oneMore: 'numerator',
  dated: true,
} as const;
export const ofHousehold = { parameter: 'none', unit: 'household', moreIs: 'good', oneMore: 'numerator' } as const;

export const ofReport = {
  parameter: 'none',
  unit: 'report',
  rate: true,
  moreIs: 'good',
  dated: true,
  onlyWith: 'indicators',
  wardsOnly: true,
} as const;
