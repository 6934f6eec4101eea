import type { AttributeForm, AttributeRule } from '../programmes/attribute-rule.js';
import { requireText } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';

type Value = string | number | boolean | string[];

/** Attributes as they are kept: by key, a list only where several values may hold together. */
export type Attributes = Record<string, Value>;

/** What somebody tells under one attribute. */
export interface SaidAttribute {
  key: string;
  values: readonly string[];
}

const TRUTHS = ['true', 'false'];
/** Digits that a number keeps exactly, whoever reads it. */
const NUMBER = /^-?\d{1,9}(\.\d{1,6})?$/;
const LONGEST_TEXT = 200;

function refuse({ key }: AttributeRule, reason: string, value: unknown, allowed: unknown): InvalidInput {
  return new InvalidInput('The attribute cannot have this value', {
    reason,
    field: `attributes.${key}`,
    value,
    allowed,
  });
}

const READ: Record<AttributeForm, (rule: AttributeRule, value: string) => string | number | boolean> = {
  CHOICE: (rule, value) => {
    const allowed = rule.values.map(({ key }) => key);
    if (allowed.includes(value)) return value;
    throw refuse(rule, 'attribute-value', value, allowed);
  },
  NUMBER: (rule, value) => {
    if (NUMBER.test(value)) return Number(value);
    throw refuse(rule, 'attribute-number', value, '-999999999.999999 – 999999999.999999');
  },
  TEXT: (rule, value) => {
    const text = requireText(`attributes.${rule.key}`, value);
    if (text.length <= LONGEST_TEXT) return text;
    throw refuse(rule, 'text-too-long', text.length, LONGEST_TEXT);
  },
  BOOLEAN: (rule, value) => {
    if (TRUTHS.includes(value)) return value === 'true';
    throw refuse(rule, 'attribute-value', value, TRUTHS);
  },
};

/** The value as it is kept; undefined when nothing is told. */
function readValue(rule: AttributeRule, values: readonly string[]): Value | undefined {
  const read = [...new Set(values)].map(value => READ[rule.form](rule, value));
  if (!rule.many && read.length > 1) throw refuse(rule, 'attribute-single', values.join(', '), 1);
  if (!rule.many) return read[0];
  return read.length === 0 ? undefined : inOrder(rule, read.map(String));
}

/** Values of a choice in the order of the programme, so that the same choice is the same record. */
export function inOrder({ form, values: known }: AttributeRule, values: readonly string[]): string[] {
  return form === 'CHOICE' ? known.map(({ key }) => key).filter(key => values.includes(key)) : values.toSorted();
}

/** What is kept once somebody has told these; refused with the attribute, the value and what is allowed. */
export function changeAttributes(
  rules: readonly AttributeRule[],
  kept: Attributes,
  said: readonly SaidAttribute[],
): Attributes {
  const changed = { ...kept };
  for (const { key, values } of said) {
    const rule = rules.find(each => each.key === key);
    if (!rule) {
      throw new InvalidInput('The programme has no such attribute', {
        reason: 'unknown-attribute',
        field: 'attributes',
        value: key,
        allowed: rules.map(each => each.key),
      });
    }
    const value = readValue(rule, values);
    if (value === undefined) delete changed[key];
    else changed[key] = value;
  }
  return changed;
}
