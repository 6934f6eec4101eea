import type { Programme } from '@lianxin/api/programmes/programme.js';
import { addDays, atHour } from '../../factories/days.js';
import type { Owner, Pace } from '../../factories/matter-course.js';
import { type MatterContext, type RaisedMatter, raiseMatters, type Topic } from '../../factories/matters.js';
import type { Row } from '../../factories/rows.js';
import type { WardRow } from '../../factories/ward-rows.js';
import { BEGUN_ON, KNOWN_THROUGH, PUBLISHED, YEAR } from './figures.js';
import { MATTER_KIND } from './keys.js';
import { ANSWERS, FURTHER_TOPICS, STEP_NOTES, TOPICS } from './month-texts.js';
import type { Roster } from './roster.js';
import type { District } from './wards.js';

/** How many of the other kinds there are; the source tells only that they exist. */
const FURTHER = { proposal: 6, motion: 4, inquiry: 7, petition: 9 } as const;
/** Some units let an inquiry wait for longer than they may. */
const SLOW: Pace = { reportedBackOn: nextReception, daysToAnswer: [9, 34] };
/** Besides the first author: as many as the programme asks for. */
const JOINT_AUTHORS = 2;

/** What is answered is reported back on the next reception day, the 15th. */
function nextReception(on: string): string {
  const inMonth = `${on.slice(0, 8)}15`;
  return on <= inMonth ? inMonth : `${addDays(`${on.slice(0, 8)}28`, 7).slice(0, 8)}15`;
}

/** The office of the district that a topic is for, else the community or village; the street takes over what comes back. */
function ownersIn({ stations, departments }: District) {
  const stationOf = new Map(stations.flatMap(station => station.zones.map(zone => [zone.id, station])));
  const asOwner = ({ id, kind }: WardRow): Owner => ({ ownerWardId: id, wardKind: kind });
  return ({ wardId }: Row<'households'>, { unit }: Topic): Owner[] => {
    const { ward, street } = stationOf.get(wardId)!;
    const department = unit && departments.find(({ name }) => name.startsWith(unit));
    return [asOwner(department || ward), asOwner(street.ward)];
  };
}

/** Who raised a proposal together with its first author: others of the same group. */
export function jointAuthors(
  matters: readonly RaisedMatter[],
  { delegates, identify }: Roster,
): Row<'matterAuthors'>[] {
  return matters
    .filter(({ row }) => row.kind === MATTER_KIND.proposal)
    .flatMap(({ row, person }) => {
      const { group } = delegates.find(each => each.row === person.row)!;
      const others = delegates.filter(each => each.group === group && each.row !== person.row);
      return others.slice(0, JOINT_AUTHORS).map(other => ({
        id: identify('matter-author', `${row.number}/${other.row.id}`, atHour(row.raisedOn, 15)),
        ...{ matterId: row.id, representativeId: other.row.id, mergedFromId: null },
      }));
    });
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
    ownersOf: ownersIn(district),
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
      ...(kind === MATTER_KIND.inquiry && { pace: SLOW }),
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
