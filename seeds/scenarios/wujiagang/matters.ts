import type { Programme } from '@lianxin/api/programmes/programme.js';
import { addDays } from '../../factories/days.js';
import { type MatterContext, type RaisedMatter, raiseMatters } from '../../factories/matters.js';
import { BEGUN_ON, KNOWN_THROUGH, PUBLISHED, YEAR } from './figures.js';
import { MATTER_KIND } from './keys.js';
import { ANSWERS, FURTHER_TOPICS, STEP_NOTES, TOPICS } from './month-texts.js';
import type { Roster } from './roster.js';

/** How many of the other kinds there are; the source tells only that they exist. */
const FURTHER = { proposal: 6, motion: 4, inquiry: 3, petition: 9 } as const;

/** What is answered is reported back on the next reception day, the 15th. */
function nextReception(on: string): string {
  const inMonth = `${on.slice(0, 8)}15`;
  return on <= inMonth ? inMonth : `${addDays(`${on.slice(0, 8)}28`, 7).slice(0, 8)}15`;
}

/** Everything delegates raised within the month; titles begin with the place of the household that asked for it. */
export function createMatters(
  { delegates, district, pinned, officeUser, identify, randomFor }: Roster,
  programme: Programme,
): RaisedMatter[] {
  const placeOf = new Map(
    district.stations.flatMap(({ ward, zones }) => zones.map(zone => [zone.id, ward.name.replace('（示例）', '')])),
  );
  const common = {
    plan: { year: YEAR, knownThrough: KNOWN_THROUGH },
    from: addDays(BEGUN_ON, 1),
    knownThrough: KNOWN_THROUGH,
    pace: { reportedBackOn: nextReception, daysToAnswer: [3, 20] },
    placeOf: ({ wardId }) => placeOf.get(wardId)!,
    pinnedOn: addDays(BEGUN_ON, 1),
    officeUser,
    identify,
    programme,
  } satisfies Partial<MatterContext>;
  const words = { answers: ANSWERS, steps: STEP_NOTES };
  const suggestions = raiseMatters(delegates, {
    ...common,
    kind: MATTER_KIND.suggestion,
    total: PUBLISHED.suggestions,
    pinned: pinned.district,
    texts: { ...words, topics: TOPICS },
    random: randomFor('matters suggestion'),
  });
  let firstNumber = suggestions.length + 1;
  const further = (['proposal', 'motion', 'inquiry', 'petition'] as const).flatMap(kind => {
    const texts = { ...words, topics: FURTHER_TOPICS[kind] };
    const total = FURTHER[kind];
    const random = randomFor(`matters ${kind}`);
    const raised = raiseMatters(delegates, {
      ...common,
      kind,
      total,
      firstNumber,
      pinned: pinned.township,
      texts,
      random,
    });
    firstNumber += total;
    return raised;
  });
  return [...suggestions, ...further];
}
