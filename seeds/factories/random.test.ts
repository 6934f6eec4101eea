import { describe, expect, it } from '@jest/globals';
import { createIdentifiers } from './identifiers.js';
import { createRandom } from './random.js';

const draw = (seed: string, label: string) => {
  const random = createRandom(seed, label);
  return [random.next(), random.between(1, 1000), random.bell(), random.shuffled([1, 2, 3, 4, 5, 6])];
};

describe('repeatable chance', () => {
  it('gives the same sequence for the same seed and label', () => {
    expect(draw('a', 'rolls')).toEqual(draw('a', 'rolls'));
  });

  it('gives another sequence for another label, so parts of a scenario do not disturb each other', () => {
    expect(draw('a', 'rolls')).not.toEqual(draw('a', 'visits'));
  });

  it('keeps to both ends of a range and reaches them', () => {
    const random = createRandom('a', 'range');
    const drawn = new Set(Array.from({ length: 500 }, () => random.between(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
  });

  it('never picks what has no weight', () => {
    const random = createRandom('a', 'weights');
    const drawn = Array.from({ length: 200 }, () =>
      random.weighted([
        ['never', 0],
        ['seldom', 1],
        ['often', 9],
      ]),
    );
    expect(drawn).not.toContain('never');
    expect(drawn.filter(each => each === 'often').length).toBeGreaterThan(150);
  });
});

describe('identifiers', () => {
  it('are UUIDs of version 7 that follow from kind, key and time alone', () => {
    const identify = createIdentifiers('a');
    const id = identify('visit', '1', '2026-03-10T11:00:00.000Z');
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(createIdentifiers('a')('visit', '1', '2026-03-10T11:00:00.000Z')).toBe(id);
    expect(identify('visit', '2', '2026-03-10T11:00:00.000Z')).not.toBe(id);
    expect(identify('visit', '0', '2026-03-11T11:00:00.000Z') > id).toBe(true);
  });
});
