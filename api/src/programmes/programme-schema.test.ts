import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { measureKeys, measureTitle } from './measures/measure-keys.js';
import { loadProgramme } from './programme.load.js';
import { printProgrammeSchema } from './programme-schema.print.js';

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  [key: string]: unknown;
}

/** Paths of properties that an editor could not explain. */
function undescribed(node: Node, path: string): string[] {
  const own = Object.entries(node.properties ?? {}).filter(([, property]) => !property.description);
  const below = Object.entries(node).flatMap(([step, child]) =>
    child !== null && typeof child === 'object' ? undescribed(child as Node, `${path}/${step}`) : [],
  );
  return [...own.map(([key]) => `${path}/${key}`), ...below];
}

describe('the printed schema of the programme file', () => {
  const printed = printProgrammeSchema();

  it('is the one that is kept beside the code; print it again with npm run schema', () => {
    const kept = readFileSync(new URL('../../../schema/programme.schema.json', import.meta.url), 'utf8');
    expect(kept).toBe(printed);
  });

  it('explains every key to an editor', () => {
    expect(undescribed(JSON.parse(printed), '')).toEqual([]);
  });
});

describe('measures of a programme', () => {
  const xisan = readFileSync(new URL('../../../seeds/programmes/xisan.yaml', import.meta.url), 'utf8');
  const programme = loadProgramme(xisan, 'xisan.yaml');

  it('are each family as a whole and each thing it can be narrowed to', () => {
    const keys = measureKeys(programme);
    expect(keys).toEqual(
      expect.arrayContaining(['attendance.rate', 'attendance.rate/meeting-day', 'pledges.confirmed/deed', 'links.met']),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are called by the family and the thing', () => {
    expect(measureTitle(programme, 'attendance.rate/meeting-day')).toEqual({
      'zh-CN': '出勤率：代表与群众面见日',
      en: 'Attendance: Meet-the-people day',
    });
    expect(measureTitle(programme, 'attendance.rate').en).toBe('Attendance');
  });
});
