import type { Identify } from '../../factories/identifiers.js';
import { apportion } from '../../factories/shares.js';
import { createWardMaker, type WardRow } from '../../factories/ward-rows.js';
import { PUBLISHED, REGISTERED_ON } from './figures.js';
import { WARD_KIND } from './keys.js';
import { PLACES, type PlaceProfile, TOWN } from './places.js';

/** A village or community with its joint-household units. */
export interface Place {
  profile: PlaceProfile;
  ward: WardRow;
  units: WardRow[];
}

export interface Town {
  ward: WardRow;
  places: Place[];
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** The town, its villages and communities, and the units: one for each grid there is. */
export function createTown(identify: Identify): Town {
  const createWard = createWardMaker(identify, REGISTERED_ON);
  const ward = createWard({ ...TOWN, kind: WARD_KIND.town, position: 1, parentId: null });
  const counts = apportion(
    PUBLISHED.units,
    PLACES.map(({ size }) => size),
  );
  const places = PLACES.map((profile, index): Place => {
    const { name, kind } = profile;
    const code = `${TOWN.code}${twoDigits(index + 1)}`;
    const place = createWard({ name, kind, code, position: index + 1, parentId: ward.id });
    const units = Array.from({ length: counts[index]! }, (_, at) => {
      const facts = { kind: WARD_KIND.unit, position: at + 1, parentId: place.id };
      return createWard({ ...facts, name: `${name}第${at + 1}联户单元`, code: `${code}-${twoDigits(at + 1)}` });
    });
    return { profile, ward: place, units };
  });
  return { ward, places };
}

export function wardRows({ ward, places }: Town): WardRow[] {
  return [ward, ...places.map(place => place.ward), ...places.flatMap(({ units }) => units)];
}
