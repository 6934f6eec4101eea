import { inOrder } from '../../attributes/check-attributes.js';
import type { AttributeRule } from '../../programmes/attribute-rule.js';
import { Refusal } from '../refusal.js';
import { labelOptions, readChoice, readChoices, TRUTHS } from './choice.value.js';
import { readDecimal } from './number.value.js';
import { readText } from './text.value.js';
import type { ReadValue } from './value.js';

type Value = string | number | boolean | string[];

const readNumber: ReadValue<number> = text => {
  const decimal = readDecimal(text);
  return typeof decimal === 'string' ? Number(decimal) : decimal;
};

function readOne(rule: AttributeRule): ReadValue<Value> {
  switch (rule.form) {
    case 'CHOICE':
      return readChoice(() => labelOptions(rule.values));
    case 'NUMBER':
      return readNumber;
    case 'BOOLEAN':
      return readChoice(() => TRUTHS);
    case 'TEXT':
      return readText;
  }
}

/** Reads what a cell tells under an attribute; where several values may hold the cell lists them all. */
export function readAttribute(rule: AttributeRule): ReadValue<Value> {
  if (!rule.many) return readOne(rule);
  const readMany = rule.form === 'CHOICE' ? readChoices(() => labelOptions(rule.values)) : readTexts;
  return (text, reading) => {
    const values = readMany(text, reading);
    if (values === null || values instanceof Refusal) return values;
    return values.length === 0 ? null : inOrder(rule, values);
  };
}

const readTexts: ReadValue<string[]> = text => [
  ...new Set(
    text
      .split(/[、;；\n]+/)
      .map(each => each.trim())
      .filter(Boolean),
  ),
];
