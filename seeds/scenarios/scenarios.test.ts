import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadProgramme } from '@lianxin/api/programmes/programme.load.js';
import type { Row } from '../factories/rows.js';
import type { ScenarioSource } from '../factories/scenario.js';
import { SCENARIOS } from './scenarios.js';

function make({ key, create }: ScenarioSource) {
  const text = readFileSync(new URL(`../programmes/${key}.yaml`, import.meta.url), 'utf8');
  return create(loadProgramme(text, `${key}.yaml`));
}

describe.each(SCENARIOS.map(source => [source.key, source] as const))('the scenario %s', (_, source) => {
  const scenario = make(source);
  const rows = <Table extends 'wards' | 'representatives' | 'households'>(table: Table) =>
    scenario.tables.filter(([name]) => name === table).flatMap(([, found]) => found as Row<Table>[]);

  it('is the same to the last byte each time it is made', () => {
    const digest = (made: object) => createHash('sha256').update(JSON.stringify(made)).digest('hex');
    expect(digest(make(source))).toBe(digest(scenario));
  });

  it('has no place of the lowest tier that neither says that it is invented nor lies in one that does', () => {
    const wards = new Map(rows('wards').map(ward => [ward.id, ward]));
    const parents = new Set(rows('wards').map(({ parentId }) => parentId));
    const isInvented = (id: string | null): boolean => {
      const ward = wards.get(id ?? '');
      return ward !== undefined && (ward.name.includes('（示例）') || isInvented(ward.parentId));
    };
    const lowest = rows('wards').filter(({ id }) => !parents.has(id));
    expect(lowest.filter(({ id }) => !isInvented(id)).map(({ name }) => name)).toEqual([]);
  });

  it('has telephone numbers that no real telephone has', () => {
    const numbers = [...rows('representatives'), ...rows('households')].map(({ phone }) => phone);
    expect(numbers.filter(phone => phone !== null && !phone.startsWith('100-'))).toEqual([]);
  });

  it('gives every record an id of its own', () => {
    const ids = scenario.tables.flatMap(([, found]) => (found as { id?: string }[]).flatMap(({ id }) => id ?? []));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
