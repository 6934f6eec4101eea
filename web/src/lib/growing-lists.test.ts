import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { GROWING_LISTS } from './growing-lists.js';

const SCHEMA = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'));

/** The lists that the schema hands out in pages, by type. */
function pagedLists(): Record<string, string[]> {
  const types = Object.values(SCHEMA.getTypeMap()).filter(isObjectType);
  const lists = types.map(type => {
    const paged = Object.values(type.getFields()).filter(field => getNamedType(field.type).name.endsWith('Connection'));
    return [type.name, paged.map(({ name }) => name).sort()] as const;
  });
  return Object.fromEntries(lists.filter(([, names]) => names.length > 0));
}

describe('“show more”', () => {
  it('adds to every list that the schema hands out in pages', () => {
    const known = Object.entries(GROWING_LISTS).map(([type, names]) => [type, [...names].sort()]);
    expect(Object.fromEntries(known)).toEqual(pagedLists());
  });
});
