import { randomUUID } from 'node:crypto';
import type { Database } from '@lianxin/api/database/tables.js';

export type Table = keyof Database;
export type Row<T extends Table> = Database[T];

type Defaults = { [T in Table]?: () => Partial<Row<T>> };

let serial = 0;
const next = (): number => {
  serial += 1;
  return serial;
};

/** What a row of a story has where the story does not say. */
const DEFAULTS: Defaults = {
  wards: () => ({ kind: 'village', name: `第${next()}村`, position: next(), version: 1 }),
  groups: () => ({ name: `第${next()}组`, version: 1 }),
  representatives: () => ({ name: `代表${next()}`, version: 1 }),
  mandates: () => ({ type: 'villagers-representative', isPrimary: true, startedOn: '2020-01-01', version: 1 }),
  households: () => ({
    code: `H-${next()}`,
    headName: `张户${next()}`,
    address: '一号院',
    phone: '100-0001-0001',
    people: 4,
    partyMembers: 0,
    residence: 'PRESENT',
    version: 1,
  }),
  householdCategories: () => ({ category: 'ordinary', startedOn: '2020-01-01' }),
  links: () => ({ startedOn: '2020-01-01', version: 1 }),
  matters: () => ({
    number: `0000-${String(next()).padStart(4, '0')}`,
    kind: 'suggestion',
    title: '修一段路',
    state: 'RAISED',
    reopenedCount: 0,
    version: 1,
  }),
  activities: () => ({ kind: 'meeting-day', title: '面见日', state: 'PLANNED', version: 1 }),
  attendanceRecords: () => ({ status: 'PRESENT', recordedAt: '2020-01-01T00:00:00Z', version: 1 }),
  visits: () => ({ channel: 'HOME', recordedAt: '2020-01-01T00:00:00Z', version: 1 }),
  dutyRecords: () => ({
    kind: 'proposal',
    quantity: '1',
    stages: [],
    attributes: {},
    note: '修一座桥',
    recordedAt: '2020-01-01T00:00:00Z',
    version: 1,
  }),
  groupReturns: () => ({ isNil: false, version: 1 }),
  pledges: () => ({ version: 1 }),
  pledgeItems: () => ({ key: 'deed', ordinal: 1, text: '修一口井', fulfilment: 'NOT_STARTED', version: 1 }),
  ratings: () => ({ submittedAt: '2020-01-01T00:00:00Z' }),
  evidence: () => ({ addedAt: '2020-01-01T00:00:00Z' }),
};

/** The row with its key and what the story left out. */
export function completed<T extends Table>(table: T, row: Partial<Row<T>>): Row<T> {
  return { id: randomUUID(), ...DEFAULTS[table]?.(), ...row } as Row<T>;
}
