import { addDays } from '../../factories/days.js';
import type { ToldDuty } from '../../factories/duty-record-rows.js';
import type { Random } from '../../factories/random.js';
import type { WardRow } from '../../factories/ward-rows.js';
import { YEAR, YEAR_BEFORE } from './figures.js';
import { EVENT, HELP_FORMS, TARGETS } from './keys.js';
import type { Roster } from './roster.js';

/** A year of the organisations: its days of open affairs so far, and the last day on which anything is known. */
interface OrganisationYear {
  year: number;
  publicationDays: readonly string[];
  targetsOn: string;
}

const YEARS: readonly OrganisationYear[] = [
  { year: YEAR, publicationDays: ['03-20', '06-22', '09-20'], targetsOn: '11-15' },
  { year: YEAR_BEFORE, publicationDays: ['03-20', '06-20', '09-20', '12-20'], targetsOn: '12-26' },
];

/** Helped so late in the year that a check of the year found it. */
const LAST_DAY_OF_HELP = 310;

function publications(ward: WardRow, { year, publicationDays }: OrganisationYear, regularity: number, random: Random) {
  return publicationDays.map((each): ToldDuty => {
    const day = `${year}-${each}`;
    const isInTime = random.chance(0.7 + 0.3 * regularity);
    return {
      kind: EVENT.publication,
      wardId: ward.id,
      happenedOn: isInTime ? day : addDays(day, random.between(1, 9)),
      note: `${day.slice(5, 7)}月党务公开`,
      attributes: { timing: isInTime ? 'on-the-day' : 'late' },
    };
  });
}

function targets(ward: WardRow, { year, targetsOn }: OrganisationYear, regularity: number, random: Random) {
  return TARGETS.map((item): ToldDuty => {
    const outOf = random.between(4, 10);
    const done = Math.round(outOf * Math.min(1, 0.45 + 0.5 * regularity + 0.1 * random.bell()));
    return {
      kind: EVENT.target,
      wardId: ward.id,
      happenedOn: `${year}-${targetsOn}`,
      quantity: String(Math.max(0, done)),
      outOf: String(outOf),
      note: '年度责任目标完成情况',
      attributes: { item },
    };
  });
}

function helps(ward: WardRow, { year }: OrganisationYear, random: Random): ToldDuty[] {
  return random
    .shuffled(HELP_FORMS)
    .slice(0, random.between(4, 10))
    .map(form => ({
      kind: EVENT.help,
      wardId: ward.id,
      happenedOn: addDays(`${year}-01-10`, random.between(0, LAST_DAY_OF_HELP)),
      note: '组织党员干部下乡帮扶',
      attributes: { form },
    }));
}

function meetings(ward: WardRow, { year }: OrganisationYear, regularity: number, random: Random): ToldDuty[] {
  const dates = random.chance(regularity) ? ['04-15', '09-10'] : ['05-20'];
  return dates.map(date => ({
    kind: EVENT.villageMeeting,
    wardId: ward.id,
    happenedOn: `${year}-${date}`,
    note: '“四议两公开”民主议事',
    attributes: { object: ward.id },
  }));
}

function ofYear({ county, randomFor }: Roster, of: OrganisationYear): ToldDuty[] {
  const random = randomFor(`organisations ${of.year}`);
  const above = [...county.departments, ...county.townships].flatMap(ward => {
    const regularity = 0.6 + 0.35 * random.next();
    return [...targets(ward, of, regularity, random), ...publications(ward, of, regularity, random)];
  });
  const help = county.departments.flatMap(ward => helps(ward, of, random));
  const villages = county.villages.flatMap(({ ward, regularity }) => [
    ...targets(ward, of, regularity, random),
    ...publications(ward, of, regularity, random),
    ...meetings(ward, of, regularity, random),
  ]);
  return [...above, ...help, ...villages];
}

/** What each department, township and village did for its rubric, this year and in the year before. */
export const ofOrganisations = (roster: Roster): ToldDuty[] => YEARS.flatMap(of => ofYear(roster, of));
