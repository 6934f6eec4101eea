import { addDays, daysBetween } from '../../factories/days.js';
import { type DutyRecordRow, dutyRecordRow, type ToldDuty } from '../../factories/duty-record-rows.js';
import type { Random } from '../../factories/random.js';
import { apportion } from '../../factories/shares.js';
import type { WardRow } from '../../factories/ward-rows.js';
import { INVENTED, KNOWN_THROUGH, PUBLISHED, YEAR } from './figures.js';
import { EVENT, HELP_FORMS, SIGNS, TARGETS, TRADES } from './keys.js';
import type { Roster } from './roster.js';

const LAST = daysBetween(`${YEAR}-01-10`, KNOWN_THROUGH) - 4;
const anyDay = (random: Random) => addDays(`${YEAR}-01-10`, random.between(0, LAST));

const ENTERPRISES = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸', '子'];

/** Villages and enterprises, organisations of town and country, model sites, and what was turned round. */
function pairings({ county, randomFor }: Roster): ToldDuty[] {
  const random = randomFor('pairings');
  const villages = random.shuffled(county.villages);
  const wardOf = (index: number) => villages[index % villages.length]!.ward.id;
  const told = (count: number, make: (index: number) => ToldDuty) =>
    Array.from({ length: count }, (_, index) => make(index));
  const members = apportion(
    PUBLISHED.membersPaired,
    Array.from({ length: PUBLISHED.organisationsPaired }, () => 1),
  );
  return [
    ...told(PUBLISHED.enterprisesPaired, index => ({
      kind: EVENT.enterprisePairing,
      wardId: wardOf(index),
      happenedOn: anyDay(random),
      note: `与${ENTERPRISES[index]}企业（示例）联建，提供务工岗位和物资`,
    })),
    ...told(PUBLISHED.organisationsPaired, index => ({
      kind: EVENT.townPairing,
      wardId: wardOf(index),
      happenedOn: anyDay(random),
      quantity: String(members[index]!),
      note: `第${index + 1}对城乡党组织结对`,
    })),
    ...told(PUBLISHED.modelSites, index => ({
      kind: EVENT.modelSite,
      wardId: wardOf(index + 20),
      happenedOn: anyDay(random),
      attributes: { trade: TRADES[index % TRADES.length]! },
      note: `创先争优示范点第${index + 1}号`,
    })),
    ...told(PUBLISHED.backwardVillagesTurned, index => ({
      kind: EVENT.turnedRound,
      wardId: wardOf(index + 50),
      happenedOn: anyDay(random),
      attributes: { what: 'backward-village' },
      note: '后进村整顿转化，通过验收',
    })),
    ...told(PUBLISHED.weakOrganisationsTurned, index => ({
      kind: EVENT.turnedRound,
      wardId: wardOf(index + 60),
      happenedOn: anyDay(random),
      attributes: { what: 'weak-organisation' },
      note: '软弱涣散党组织整顿，班子补齐',
    })),
  ];
}

/** Posts under a sign: most were offered, recommended and given, some are on their way. */
function postings({ people, randomFor }: Roster): ToldDuty[] {
  const random = randomFor('postings');
  return random
    .shuffled(people.members)
    .slice(0, INVENTED.postings)
    .map(({ row }) => ({
      kind: EVENT.posting,
      representativeId: row.id,
      happenedOn: anyDay(random),
      note: '亮牌上岗',
      stages: random.weighted([
        [['offered', 'recommended', 'appointed'], 80],
        [['offered', 'recommended'], 12],
        [['offered'], 8],
      ]),
      attributes: { sign: random.pick(SIGNS) },
    }));
}

const PUBLICATION_DAYS = [`${YEAR}-03-20`, `${YEAR}-06-22`, `${YEAR}-09-20`];

function publications(ward: WardRow, regularity: number, random: Random): ToldDuty[] {
  return PUBLICATION_DAYS.map(day => {
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

function targets(ward: WardRow, regularity: number, random: Random): ToldDuty[] {
  return TARGETS.map(item => {
    const outOf = random.between(4, 10);
    const done = Math.round(outOf * Math.min(1, 0.45 + 0.5 * regularity + 0.1 * random.bell()));
    return {
      kind: EVENT.target,
      wardId: ward.id,
      happenedOn: `${YEAR}-11-15`,
      quantity: String(Math.max(0, done)),
      outOf: String(outOf),
      note: '年度责任目标完成情况',
      attributes: { item },
    };
  });
}

function helps(ward: WardRow, random: Random): ToldDuty[] {
  return random
    .shuffled(HELP_FORMS)
    .slice(0, random.between(4, 10))
    .map(form => ({
      kind: EVENT.help,
      wardId: ward.id,
      happenedOn: anyDay(random),
      note: '组织党员干部下乡帮扶',
      attributes: { form },
    }));
}

function meetings(ward: WardRow, regularity: number, random: Random): ToldDuty[] {
  const dates = random.chance(regularity) ? ['04-15', '09-10'] : ['05-20'];
  return dates.map(date => ({
    kind: EVENT.villageMeeting,
    wardId: ward.id,
    happenedOn: `${YEAR}-${date}`,
    note: '“四议两公开”民主议事',
    attributes: { object: ward.id },
  }));
}

/** What each department, township and village did for its rubric. */
function ofOrganisations({ county, randomFor }: Roster): ToldDuty[] {
  const random = randomFor('organisations');
  const above = [...county.departments, ...county.townships].flatMap(ward => {
    const regularity = 0.6 + 0.35 * random.next();
    return [...targets(ward, regularity, random), ...publications(ward, regularity, random)];
  });
  const help = county.departments.flatMap(ward => helps(ward, random));
  const villages = county.villages.flatMap(({ ward, regularity }) => [
    ...targets(ward, regularity, random),
    ...publications(ward, regularity, random),
    ...meetings(ward, regularity, random),
  ]);
  return [...above, ...help, ...villages];
}

export function createDutyRecords(roster: Roster): DutyRecordRow[] {
  const { identify, officeUser } = roster;
  const told = [...pairings(roster), ...postings(roster), ...ofOrganisations(roster)];
  return told.map((each, index) => {
    const row = dutyRecordRow(each, identify, officeUser);
    return { ...row, id: identify('duty-record', String(index), row.recordedAt) };
  });
}
