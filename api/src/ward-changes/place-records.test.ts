import { describe, expect, test } from '@jest/globals';
import { type Belonging, type Claims, placeRecords } from './place-records.js';

const claims = (said: Partial<Record<keyof Claims, string[]>>): Claims => ({
  zones: new Set(said.zones),
  groups: new Set(said.groups),
  wards: new Set(said.wards),
  mandates: new Set(said.mandates),
  households: new Set(said.households),
});

const belonging: Belonging = {
  households: [
    { id: 'h1', code: 'H-1', zone: 'east' },
    { id: 'h2', code: 'H-2', zone: 'west' },
    { id: 'h3', code: 'H-3', zone: null },
  ],
  groups: [{ id: 'g1', name: 'one' }],
  wards: [{ id: 'w1', name: 'team one' }],
  mandates: [
    { id: 'm1', name: 'a', zone: null, groupId: 'g1', householdIds: ['h2'] },
    { id: 'm2', name: 'b', zone: 'west', groupId: null, householdIds: ['h1'] },
    { id: 'm3', name: 'c', zone: null, groupId: null, householdIds: ['h1', 'h2', 'h3'] },
    { id: 'm4', name: 'd', zone: null, groupId: null, householdIds: ['h1', 'h2'] },
    { id: 'm5', name: 'e', zone: null, groupId: null, householdIds: [] },
  ],
};

describe('where the records of a divided ward go', () => {
  const east = claims({ zones: ['east'], groups: ['g1'], households: ['h3'] });
  const west = claims({ zones: ['west'], mandates: ['m5'] });
  const placed = placeRecords([east, west], belonging, false);

  test.each([
    ['a household goes by its zone', 'households', 'h1', 0],
    ['a household that somebody named goes there', 'households', 'h3', 0],
    ['a group goes where somebody said', 'groups', 'g1', 0],
    ['a ward below that nobody named waits', 'wards', 'w1', null],
    ['a member goes with the group, not with the households', 'mandates', 'm1', 0],
    ['without a group the zone decides', 'mandates', 'm2', 1],
    ['without a zone the part with most of the households', 'mandates', 'm3', 0],
    ['as many here as there: a person decides', 'mandates', 'm4', null],
    ['whom somebody named goes there', 'mandates', 'm5', 1],
  ] as const)('%s', (_, kind, id, part) => {
    expect(placed[kind].get(id)).toBe(part);
  });
});

test('everything of wards that merge goes to the one that comes about', () => {
  const placed = placeRecords([claims({})], belonging, true);
  expect(Object.values(placed).flatMap(map => [...map.values()])).toEqual(Array(10).fill(0));
});
