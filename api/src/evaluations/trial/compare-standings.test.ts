import { describe, expect, test } from '@jest/globals';
import { compareStandings, countShifts, PARTS, type Place, sortShifts } from './compare-standings.js';

const bands = (points: string) => (Number(points) >= 90 ? 'excellent' : Number(points) >= 60 ? 'good' : 'poor');

const place = (points: number | null, rank: number | null, rest: Partial<Place> = {}): Place => {
  const band = points === null ? null : bands(String(points));
  const totalPoints = points === null ? null : String(points);
  return {
    ...{ totalPoints, provisionalPoints: totalPoints, scoredMaxPoints: '100', limits: [], rank },
    ...{ band, bandByPoints: band, ...rest },
  };
};
const compare = (before: Place | null, after: Place | null, bandOfPoints = bands) =>
  compareStandings(new Map(before ? [['a', before]] : []), new Map(after ? [['a', after]] : []), bandOfPoints)[0]!;
const veto = [{ key: 'veto', bandAtMost: 'good' }];

describe('one subject under two rubrics', () => {
  test.each([
    ['the same', place(80, 2), place(80, 2), { pointsChange: '0', placesGained: 0, bandCause: null }],
    ['more points', place(80.1, 3), place(80.3, 1), { pointsChange: '0.2', placesGained: 2, bandCause: null }],
    ['fewer points', place(80, 1), place(70, 4), { pointsChange: '-10', placesGained: -3, bandCause: null }],
    ['across a bound', place(89, 1), place(91, 1), { pointsChange: '2', bandCause: 'POINTS' }],
    ['undecided before', place(null, null), place(91, 1), { pointsChange: null, placesGained: null, bandCause: null }],
    ['undecided now', place(91, 1), place(null, null), { pointsChange: null, bandCause: null }],
    ['no subject before', null, place(91, 1), { before: null, pointsChange: null, bandCause: null }],
    ['no longer ranked', place(80, 1), place(82, null), { pointsChange: '2', placesGained: null }],
    ['a veto that is new', place(95, 1), place(95, 1, { band: 'good', limits: veto }), { bandCause: 'LIMIT' }],
    ['a veto that is gone', place(95, 1, { band: 'good', limits: veto }), place(95, 1), { bandCause: 'LIMIT_LIFTED' }],
    ['a full band', place(95, 3), place(95, 3, { band: 'good' }), { bandCause: 'QUOTA' }],
    ['a place in the band', place(95, 3, { band: 'good' }), place(95, 3), { bandCause: 'QUOTA_LIFTED' }],
  ])('%s', (_, before, after, expected) => {
    expect(compare(before, after)).toMatchObject(expected);
  });

  test('points that stay have another band where its bound moved', () => {
    const generous = (points: string) => (Number(points) >= 85 ? 'excellent' : 'good');
    const after = place(86, 1, { band: 'excellent', bandByPoints: 'excellent' });
    expect(compare(place(87, 1), after, generous)).toMatchObject({ pointsChange: '-1', bandCause: 'BOUNDS' });
  });
});

describe('a peer group under two rubrics', () => {
  const shifts = compareStandings(
    new Map([
      ['a', place(95, 1)],
      ['b', place(80, 2)],
      ['c', place(70, 3)],
      ['d', place(60, 4)],
      ['e', place(null, null)],
    ]),
    new Map([
      ['a', place(85, 2)],
      ['b', place(80, 3)],
      ['c', place(90, 1)],
      ['d', place(60, 4)],
      ['e', place(50, 5)],
    ]),
    bands,
  );
  const keys = (rows: typeof shifts) => rows.map(({ subjectId }) => subjectId).join('');

  test('counts who moves, and how', () => {
    expect(countShifts(shifts)).toEqual({
      subjectCount: 5,
      undecidedCount: 1,
      movedCount: 3,
      pointsChangedCount: 2,
      placeChangedCount: 3,
      bandChangedCount: 2,
    });
  });

  test('is told apart into those who move, change band or cannot be compared', () => {
    const of = (part: keyof typeof PARTS) => keys(shifts.filter(PARTS[part]));
    expect({ all: of('ALL'), moved: of('MOVED'), band: of('BAND_CHANGED'), undecided: of('UNDECIDED') }).toEqual({
      all: 'abcde',
      moved: 'abc',
      band: 'ac',
      undecided: 'e',
    });
  });

  test('is sorted by change, gain, loss or place; who cannot be compared is last', () => {
    const by = (order: Parameters<typeof sortShifts>[1]) => keys(sortShifts(shifts, order));
    expect([by('CHANGE'), by('GAIN'), by('LOSS'), by('PLACE')]).toEqual(['cabde', 'cbdae', 'abdce', 'cabde']);
  });
});
