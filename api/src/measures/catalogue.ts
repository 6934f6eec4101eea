import { MEASURE_FAMILIES, type MeasureFamily } from '../programmes/measures/measure-families.js';
import { measureKeys, measureTitle } from '../programmes/measures/measure-keys.js';
import type { Programme } from '../programmes/programme.js';
import { InvalidInput } from '../shared/errors.js';
import type { Text } from '../shared/language.js';
import { WARD_FAMILIES } from './ward-families.js';

/** A measure as people read about it. */
export interface CatalogueEntry {
  key: string;
  title: Text;
  definition: Text;
  unit: MeasureFamily['unit'];
  /** Whether the figure of a ward has a denominator. */
  isRate: boolean;
}

/** Counted for a person, but as a share of the ledger for a ward. */
const RATES_OF_WARDS_ONLY = new Set(['households.linked']);

export const familyKeyOf = (measure: string): string => measure.split('/')[0]!;

function familyOf(measure: string): MeasureFamily | undefined {
  const key = familyKeyOf(measure);
  return [...MEASURE_FAMILIES, ...WARD_FAMILIES].find(family => family.key === key);
}

/** Whether a person's figure has a denominator. */
export const isRateOfPerson = (measure: string): boolean => familyOf(measure)?.rate ?? false;

function describe(programme: Programme, key: string): CatalogueEntry {
  const family = familyOf(key)!;
  return {
    key,
    title: WARD_FAMILIES.includes(family) ? family.title : measureTitle(programme, key),
    definition: family.definition,
    unit: family.unit,
    isRate: family.rate || RATES_OF_WARDS_ONLY.has(key),
  };
}

/** Every measure of the programme, each family first as a whole. */
export function measureCatalogue(programme: Programme): CatalogueEntry[] {
  const keys = [...measureKeys(programme), ...WARD_FAMILIES.map(({ key }) => key)];
  return keys.map(key => describe(programme, key));
}

/** The measures named, in that order; refused when one is unknown. */
export function measuresNamed(programme: Programme, keys: readonly string[]): CatalogueEntry[] {
  const catalogue = new Map(measureCatalogue(programme).map(entry => [entry.key, entry]));
  return keys.map(key => {
    const entry = catalogue.get(key);
    if (entry) return entry;
    throw new InvalidInput(`There is no measure ${key}`, {
      reason: 'unknown-measure',
      field: 'measures',
      value: key,
      allowed: [...catalogue.keys()],
    });
  });
}
