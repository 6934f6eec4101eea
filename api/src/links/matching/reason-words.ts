import type { Programme } from '../../programmes/programme.js';
import type { Language, Text } from '../../shared/language.js';
import type { FitReason } from './fit.scoring.js';

const PARTS: Record<string, Text> = {
  senior: { 'zh-CN': '重难点户由资深者联系', en: 'a senior person for a hardest case' },
  zone: { 'zh-CN': '同一选区', en: 'the same electoral zone' },
  ward: { 'zh-CN': '同在一处', en: 'the same ward' },
  beside: { 'zh-CN': '相邻', en: 'a ward beside it' },
};

/** Why somebody was proposed, in words, with what each reason counted. */
export function reasonWords({ matching }: Programme, reasons: readonly FitReason[], language: Language): string[] {
  return reasons.map(({ part, key, points }) => {
    const need = matching?.needs.find(each => each.key === key);
    const words = part === 'need' ? (need?.title[language] ?? key) : (PARTS[key]?.[language] ?? key);
    const met = part === 'need' ? { 'zh-CN': `能满足需要：${words}`, en: `meets the need: ${words}` }[language] : words;
    return `${met} (+${points})`;
  });
}
