import type { Programme } from '@lianxin/api/programmes/programme.js';
import { activityKind } from '@lianxin/api/programmes/programme.lookup.js';
import { addDays, daysBetween } from '../../factories/days.js';
import { occasionRows } from '../../factories/occasions.js';
import { INVENTED, KNOWN_THROUGH, YEAR } from './figures.js';
import { ACTIVITY } from './keys.js';
import { CONTESTS } from './texts.js';
import type { Town } from './wards.js';
import type { YearContext } from './year.js';

const FIRST_ON = `${YEAR}-03-01`;

/** Contests and other self-government activities, each in one unit, to which its leads and its grid worker come. */
export function holdContests({ places }: Town, programme: Programme, context: YearContext) {
  const { people, identify, randomFor, officeUser } = context;
  const random = randomFor('contests');
  const everybody = [...people.leads, ...people.gridWorkers];
  const units = random.shuffled(places.flatMap(place => place.units)).slice(0, INVENTED.contests);
  const occasions = units.map(unit => ({
    kind: ACTIVITY.contest,
    title: random.pick(CONTESTS),
    ward: unit,
    heldOn: addDays(FIRST_ON, random.between(0, daysBetween(FIRST_ON, KNOWN_THROUGH))),
    venue: null,
    expected: everybody.filter(({ mandate }) => mandate.wardId === unit.id),
  }));
  return occasionRows(occasions, {
    kindOf: key => activityKind(programme, key)!,
    leaderOf: () => '镇党建办',
    reasons: [
      ['外出务工', 3],
      ['照顾家人', 2],
      ['生病就医', 1],
    ],
    agenda: ['逐户打分，当场公布。', '现场评议，推荐到嘎查村（社区）。'],
    busyMonths: ['05', '10'],
    recordedBy: officeUser,
    identify,
    random,
  });
}
