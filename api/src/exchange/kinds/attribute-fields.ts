import { isDeepStrictEqual } from 'node:util';
import type { Attributes } from '../../attributes/check-attributes.js';
import type { AttributeRule } from '../../programmes/attribute-rule.js';
import type { Field, Fields } from '../field.js';
import { readAttribute } from '../values/attribute.value.js';
import type { ReadValue } from '../values/value.js';

export const fieldKeyOf = (attribute: string): string => `attributes.${attribute}`;

/** A field for an attribute, found under its title or its key. */
export function attributeField({ key, title }: AttributeRule, read: ReadValue<unknown>): Field<unknown> {
  return { title, aliases: [key], isRequired: false, read };
}

/** A field for each attribute; the values of an attribute that may have several stand in one cell. */
export function attributeFields(rules: readonly AttributeRule[]): Fields {
  return Object.fromEntries(rules.map(rule => [fieldKeyOf(rule.key), attributeField(rule, readAttribute(rule))]));
}

/** What rows tell under attributes. */
export class ToldAttributes {
  constructor(private readonly rules: readonly AttributeRule[]) {}

  /** What is kept once a row has spoken; null when it says nothing new. */
  told(values: object, kept: unknown): Attributes | null {
    const said = values as Record<string, Attributes[string] | null>;
    const told = this.rules.map(({ key }) => [key, said[fieldKeyOf(key)] ?? null] as const);
    return mergedAttributes(kept, told);
  }
}

/** What is kept and what is told as well; null when that is nothing new. */
export function mergedAttributes(
  kept: unknown,
  told: Iterable<readonly [key: string, value: Attributes[string] | null]>,
): Attributes | null {
  const before = kept as Attributes;
  const after = { ...before };
  for (const [key, value] of told) if (value !== null) after[key] = value;
  return isDeepStrictEqual(after, before) ? null : after;
}
