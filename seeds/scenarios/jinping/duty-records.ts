import { addDays, daysBetween } from '../../factories/days.js';
import { type DutyRecordRow, dutyRecordRow, type ToldDuty } from '../../factories/duty-record-rows.js';
import type { Random } from '../../factories/random.js';
import { apportion } from '../../factories/shares.js';
import { INVENTED, KNOWN_THROUGH, PUBLISHED, YEAR } from './figures.js';
import { EVENT, SIGNS, TRADES } from './keys.js';
import { ofOrganisations } from './organisation-records.js';
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

export function createDutyRecords(roster: Roster): DutyRecordRow[] {
  const { identify, officeUser } = roster;
  const told = [...pairings(roster), ...postings(roster), ...ofOrganisations(roster)];
  return told.map((each, index) => {
    const row = dutyRecordRow(each, identify, officeUser);
    return { ...row, id: identify('duty-record', String(index), row.recordedAt) };
  });
}
