import { describe, expect, test } from '@jest/globals';
import type { WardRow } from './comparison-figures.js';
import { orderedRows, positionOf } from './comparison-order.js';

interface Village {
  name: string;
  rate: number | null;
  households?: number;
}

function village({ name, rate, households = 100 }: Village): WardRow {
  return {
    changes: [],
    reported: [],
    representativeCount: 40,
    householdCount: households,
    ward: { id: name, name, kindTitle: '村', terrain: null, peopleCount: 400 },
    figures: [
      {
        measure: 'attendance.rate',
        unit: '人次',
        numerator: '3',
        denominator: '4',
        rate,
        hasEnoughData: rate !== null,
        perHundredRepresentatives: null,
        perHundredHouseholds: null,
        previous: null,
      },
    ],
  };
}

const names = (rows: readonly WardRow[]): string[] => rows.map(row => row.ward.name);

describe('the order of the wards compared', () => {
  const rows = [
    village({ name: '丁村', rate: null, households: 900 }),
    village({ name: '丙村', rate: 0.5 }),
    village({ name: '甲村', rate: 0.5 }),
    village({ name: '乙村', rate: 0.9 }),
  ];

  test('the highest comes first, equals by the sound of their names, too few cases last', () => {
    expect(names(orderedRows(rows, 'attendance.rate', 'own'))).toEqual(['乙村', '丙村', '甲村', '丁村']);
  });

  test('by name they follow their sound, whatever their figures', () => {
    expect(names(orderedRows(rows, 'name', 'own'))).toEqual(['丙村', '丁村', '甲村', '乙村']);
  });

  test('by size the largest comes first, with or without figures', () => {
    expect(names(orderedRows(rows, 'householdCount', 'own'))[0]).toBe('丁村');
  });
});

describe('where a figure lies on the scale', () => {
  const [figure] = village({ name: '甲村', rate: 0.75 }).figures;

  test('a rate lies at its rate', () => expect(positionOf(figure, 'own')).toBe(0.75));
  test('a count lies at its number', () => expect(positionOf({ ...figure!, denominator: null }, 'own')).toBe(3));
  test('too few cases lie nowhere, even when a rate is known', () =>
    expect(positionOf({ ...figure!, hasEnoughData: false }, 'own')).toBeNull());
  test('without representatives to divide by there is no place', () =>
    expect(positionOf(figure, 'representatives')).toBeNull());
});
