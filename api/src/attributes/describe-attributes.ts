import type { AttributeRule } from '../programmes/attribute-rule.js';
import type { Language, Text } from '../shared/language.js';
import type { AttributeValue } from './attribute-value.type.js';
import type { Attributes } from './check-attributes.js';

const TRUTHS: Record<string, Text> = {
  true: { 'zh-CN': '是', en: 'yes' },
  false: { 'zh-CN': '否', en: 'no' },
};

function inWords({ form, values: known }: AttributeRule, value: string, language: Language): string {
  if (form === 'BOOLEAN') return TRUTHS[value]?.[language] ?? value;
  return known.find(({ key }) => key === value)?.title[language] ?? value;
}

/** What is kept under the attributes that the programme still has, in its order and words. */
export function describeAttributes(
  rules: readonly AttributeRule[],
  kept: Attributes,
  language: Language,
): AttributeValue[] {
  return rules
    .filter(({ key }) => kept[key] !== undefined)
    .map(rule => {
      const values = [kept[rule.key]!].flat().map(String);
      const words = values.map(value => inWords(rule, value, language)).join(language === 'en' ? ', ' : '、');
      return { key: rule.key, title: rule.title[language], values, inWords: words };
    });
}
