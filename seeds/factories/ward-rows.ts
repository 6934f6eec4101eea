import { atHour } from './days.js';
import type { Identify } from './identifiers.js';
import type { Row } from './rows.js';

export type WardRow = Row<'wards'>;

export type WardFacts = Pick<WardRow, 'kind' | 'name' | 'position' | 'parentId'> &
  Partial<Pick<WardRow, 'terrain' | 'attributes'>> & { code: string };

/** Makes wards of one jurisdiction, registered on one day; the code tells them apart. */
export function createWardMaker(identify: Identify, registeredOn: string) {
  return ({ terrain = null, attributes = {}, ...facts }: WardFacts): WardRow => ({
    id: identify('ward', facts.code, atHour(registeredOn, 9)),
    ...facts,
    terrain,
    startedOn: null,
    endedOn: null,
    attributes,
  });
}

/** Every ward with each ward above it and itself. */
export function wardAncestorRows(wards: readonly WardRow[]): Row<'wardAncestors'>[] {
  const parentOf = new Map(wards.map(({ id, parentId }) => [id, parentId]));
  return wards.flatMap(({ id }) => {
    const rows: Row<'wardAncestors'>[] = [];
    for (let ancestorId: string | null = id; ancestorId; ancestorId = parentOf.get(ancestorId) ?? null) {
      rows.push({ wardId: id, ancestorId, depth: rows.length });
    }
    return rows;
  });
}
