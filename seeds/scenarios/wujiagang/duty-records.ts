import { addDays, atHour, daysBetween } from '../../factories/days.js';
import { type DutyRecordRow, dutyRecordRow } from '../../factories/duty-record-rows.js';
import { apportion } from '../../factories/shares.js';
import { accountsOf } from './accounts.js';
import { BEGUN_ON, FIRST_MONTH_UNTIL, FIRST_YEAR, INVENTED, KNOWN_THROUGH, PUBLISHED, YEAR } from './figures.js';
import { EVENT, KIT, STUDY_FORMS } from './keys.js';
import type { Roster } from './roster.js';
import { DEEDS, STUDIES } from './texts.js';

const KITS_ISSUED_ON = '2025-11-28';
/** The organisation department has looked at so many of the deeds. */
const VERIFIED = 0.86;
/** So many did it themselves; the others through a Party organisation. */
const BY_THEMSELVES = 0.62;

/** Deeds between two days. */
interface DeedsDone {
  year: number;
  total: number;
  from: string;
  until: string;
}

const DONE: readonly DeedsDone[] = [
  { year: FIRST_YEAR, total: PUBLISHED.deeds, from: BEGUN_ON, until: FIRST_MONTH_UNTIL },
  { year: YEAR, total: INVENTED.deeds, from: `${YEAR}-01-05`, until: KNOWN_THROUGH },
];

function deeds({ delegates, identify, officeUser, randomFor }: Roster, { year, total, from, until }: DeedsDone) {
  const random = randomFor(`deeds ${year}`);
  const verifiedBy = accountsOf(identify).userId('evaluator-wujiagang');
  const counts = apportion(
    total,
    delegates.map(({ regularity }) => regularity[year]! ** 2),
  );
  const span = daysBetween(from, until) - 3;
  return delegates.flatMap((delegate, index) =>
    random
      .shuffled(DEEDS)
      .slice(0, counts[index]!)
      .map(note => {
        const happenedOn = addDays(from, random.between(1, span));
        const way = random.chance(BY_THEMSELVES) ? 'own' : 'through-organisation';
        const verified = random.chance(VERIFIED) && { verifiedBy, verifiedAt: atHour(addDays(happenedOn, 3), 15) };
        const representativeId = delegate.row.id;
        const told = { kind: EVENT.deed, representativeId, note, happenedOn, attributes: { way }, ...verified };
        return dutyRecordRow(told, identify, officeUser);
      }),
  );
}

/** Everybody was given the five things by which a delegate is known. */
function kits({ delegates, identify, officeUser }: Roster): DutyRecordRow[] {
  return delegates.flatMap(({ row }) =>
    KIT.map(item => {
      const told = {
        kind: EVENT.kit,
        representativeId: row.id,
        happenedOn: KITS_ISSUED_ON,
        note: `发放${WORDS[item]}`,
      };
      return dutyRecordRow({ ...told, attributes: { item } }, identify, officeUser);
    }),
  );
}

/** What the delegates learnt, each in one or two of the five forms. */
function studies({ delegates, identify, officeUser, randomFor }: Roster): DutyRecordRow[] {
  const random = randomFor('studies');
  return delegates.flatMap(({ row }) =>
    random
      .shuffled(STUDY_FORMS)
      .slice(0, random.between(0, 2))
      .map(form => {
        const happenedOn = addDays(`${YEAR}-02-02`, random.between(0, 280));
        const told = { kind: EVENT.study, representativeId: row.id, happenedOn, note: STUDIES[form] };
        return dutyRecordRow({ ...told, attributes: { form } }, identify, officeUser);
      }),
  );
}

/** Communities and units introduced most delegates at the doors of their zone. */
function greenChannels({ delegates, identify, officeUser, randomFor }: Roster): DutyRecordRow[] {
  const random = randomFor('green channels');
  return delegates.flatMap(({ row, regularity }) => {
    if (!random.chance(regularity[YEAR]!)) return [];
    const happenedOn = addDays(`${YEAR}-01-06`, random.between(0, 60));
    const told = { kind: EVENT.greenChannel, representativeId: row.id, happenedOn, note: '社区干部引见入户' };
    return [dutyRecordRow(told, identify, officeUser)];
  });
}

/** What the first review said of a delegate, looked at by some units in their own meeting. */
function reviewsInUnits({ delegates, identify, officeUser, randomFor }: Roster): DutyRecordRow[] {
  const random = randomFor('reviews in units');
  return delegates
    .filter(() => random.chance(0.4))
    .map(({ row }) => {
      const happenedOn = addDays(`${YEAR}-02-03`, random.between(0, 20));
      const note = '民主生活会对照述职评议情况检查';
      return dutyRecordRow(
        { kind: EVENT.reviewInUnit, representativeId: row.id, happenedOn, note },
        identify,
        officeUser,
      );
    });
}

const WORDS: Record<(typeof KIT)[number], string> = {
  certificate: '代表证',
  'contact-card': '连心卡',
  letter: '公开信',
  'record-book': '《代表工作记载册》',
  board: '公示牌',
};

export function createDutyRecords(roster: Roster): DutyRecordRow[] {
  return [
    ...kits(roster),
    ...DONE.flatMap(done => deeds(roster, done)),
    ...studies(roster),
    ...greenChannels(roster),
    ...reviewsInUnits(roster),
  ];
}
