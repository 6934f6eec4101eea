import type { MeasureFamily } from '../programmes/measure-families.js';
import { familyOf, measureTitle } from '../programmes/measure-keys.js';
import type { Programme } from '../programmes/programme.js';
import type { Language } from '../shared/language.js';
import type { Terms } from './reason-words.js';

const UNITS: Readonly<Record<MeasureFamily['unit'], Record<Language, string>>> = {
  activity: { 'zh-CN': '次', en: 'attended' },
  item: { 'zh-CN': '项', en: 'item(s)' },
  person: { 'zh-CN': '人', en: 'person(s)' },
  matter: { 'zh-CN': '件', en: 'matter(s)' },
  visit: { 'zh-CN': '次', en: 'visit(s)' },
  household: { 'zh-CN': '户', en: 'household(s)' },
  rule: { 'zh-CN': '条', en: 'rule(s)' },
  return: { 'zh-CN': '份', en: 'return(s)' },
};

/** The words of a programme for the measures that reasons speak of. */
export function termsOf(programme: Programme, language: Language): Terms {
  return {
    titleOf: measure => measureTitle(programme, measure)[language],
    unitOf: measure => UNITS[familyOf(measure)?.unit ?? 'item'][language],
    isRate: measure => familyOf(measure)?.rate ?? false,
  };
}
