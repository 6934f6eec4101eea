import { expect, it } from '@jest/globals';
import { agreementOf, type SharedFigures } from './agreement.js';

const shared = (...pairs: [own: string, ...others: string[]][]): SharedFigures[] =>
  pairs.map(([own, ...others]) => ({ own, others }));

it.each<[string, SharedFigures[], object | null]>([
  ['who gives what the others give is at no distance', shared(['7', '7', '7']), { distance: '0', lean: '0' }],
  ['who is always one point above is milder', shared(['8', '7'], ['6', '5']), { distance: '1', lean: '1' }],
  ['who is now above and now below leans nowhere', shared(['8', '7'], ['4', '5']), { distance: '1', lean: '0' }],
  ['who is below the mean of several is stricter', shared(['5', '6', '7', '8']), { distance: '2', lean: '-2' }],
  ['thirds are rounded half up', shared(['7', '7'], ['7', '7'], ['8', '7']), { distance: '0.33', lean: '0.33' }],
  ['a subject that nobody else rated is left out', shared(['9'], ['7', '7']), { distance: '0', lean: '0' }],
  ['who shares no subject cannot be compared', shared(['9']), null],
])('%s', (_, figures, expected) => {
  expect(agreementOf(figures)).toEqual(expected);
});
