import type { Programme } from '@lianxin/api/programmes/programme.js';
import { addDays, atHour } from '../../factories/days.js';
import type { Owner, Pace } from '../../factories/matter-course.js';
import { type RaisedMatter, raiseMatters, type Topic } from '../../factories/matters.js';
import type { Row } from '../../factories/rows.js';
import type { WardRow } from '../../factories/ward-rows.js';
import { BEGUN_ON, FIRST_MONTH_UNTIL, FIRST_YEAR, INVENTED, KNOWN_THROUGH, PUBLISHED, YEAR } from './figures.js';
import { MAILBOX, MATTER_KIND } from './keys.js';
import type { Roster } from './roster.js';
import { ANSWERS, FURTHER_TOPICS, STEP_NOTES, TOPICS } from './texts.js';
import type { District } from './wards.js';

/** A year's matters: how many of each kind, and from when until when they were raised. */
interface MatterYear {
  year: number;
  from: string;
  until: string;
  pinnedOn: string;
  totals: Readonly<Record<'suggestion' | keyof typeof FURTHER_TOPICS, number>>;
}

/** The first month with what the source counts; that other kinds exist it tells, not how many. */
const YEARS: readonly MatterYear[] = [
  {
    year: FIRST_YEAR,
    from: addDays(BEGUN_ON, 1),
    until: FIRST_MONTH_UNTIL,
    pinnedOn: addDays(BEGUN_ON, 1),
    totals: { suggestion: PUBLISHED.suggestions, proposal: 6, motion: 4, inquiry: 7, petition: 9 },
  },
  { year: YEAR, from: `${YEAR}-01-06`, until: KNOWN_THROUGH, pinnedOn: `${YEAR}-03-03`, totals: INVENTED.matters },
];

const PACE: Pace = { reportedBackOn: nextReception, daysToAnswer: [3, 20] };
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

function ofYear(roster: Roster, programme: Programme, { year, from, until, pinnedOn, totals }: MatterYear) {
  const { delegates, district, pinned, officeUser, identify, randomFor } = roster;
  const placeOf = new Map(
    district.stations.flatMap(({ ward, zones }) => zones.map(zone => [zone.id, ward.name.replace('（示例）', '')])),
  );
  let firstNumber = 1;
  return (['suggestion', 'proposal', 'motion', 'inquiry', 'petition'] as const).flatMap((kind): RaisedMatter[] => {
    const topics: readonly Topic[] = kind === MATTER_KIND.suggestion ? TOPICS : FURTHER_TOPICS[kind];
    const raised = raiseMatters(delegates, {
      plan: { year, knownThrough: until },
      kind,
      programme,
      total: totals[kind],
      firstNumber,
      from,
      knownThrough: KNOWN_THROUGH,
      pace: kind === MATTER_KIND.inquiry ? SLOW : PACE,
      texts: { topics, answers: ANSWERS, steps: STEP_NOTES },
      placeOf: ({ wardId }) => placeOf.get(wardId)!,
      ownersOf: ownersIn(district),
      pinned: kind === MATTER_KIND.suggestion ? pinned.district : pinned.township,
      pinnedOn,
      officeUser,
      identify,
      random: randomFor(`matters ${kind} ${year}`),
    });
    firstNumber += totals[kind];
    return raised;
  });
}

/** Petitions were put into the mailbox of the delegates, each with the number of its letter. */
function fromMailbox(matter: RaisedMatter): RaisedMatter {
  const { row } = matter;
  if (row.kind !== MATTER_KIND.petition) return matter;
  return { ...matter, row: { ...row, source: MAILBOX, externalNumber: `信${row.number}` } };
}

/** Everything delegates raised; titles begin with the place of the household that asked for it. */
export const createMatters = (roster: Roster, programme: Programme): RaisedMatter[] =>
  YEARS.flatMap(each => ofYear(roster, programme, each)).map(fromMailbox);
