import { addDays, atHour, daysBetween } from '../../factories/days.js';
import { type DutyRecordRow, dutyRecordRow } from '../../factories/duty-record-rows.js';
import { apportion } from '../../factories/shares.js';
import { accountsOf } from './accounts.js';
import { BEGUN_ON, KNOWN_THROUGH, PUBLISHED, YEAR } from './figures.js';
import { EVENT, KIT } from './keys.js';
import { DEEDS } from './month-texts.js';
import type { Roster } from './roster.js';

const KITS_ISSUED_ON = '2026-10-19';
/** The organisation department has looked at so many of the deeds. */
const VERIFIED = 0.86;
/** So many did it themselves; the others through a Party organisation. */
const BY_THEMSELVES = 0.62;

function deeds({ delegates, identify, officeUser, randomFor }: Roster): DutyRecordRow[] {
  const random = randomFor('deeds');
  const verifiedBy = accountsOf(identify).userId('evaluator-wujiagang');
  const counts = apportion(
    PUBLISHED.deeds,
    delegates.map(({ regularity }) => regularity[YEAR]! ** 2),
  );
  const span = daysBetween(BEGUN_ON, KNOWN_THROUGH) - 3;
  return delegates.flatMap((delegate, index) =>
    random
      .shuffled(DEEDS)
      .slice(0, counts[index]!)
      .map(note => {
        const happenedOn = addDays(BEGUN_ON, random.between(1, span));
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

const WORDS: Record<(typeof KIT)[number], string> = {
  certificate: '代表证',
  'contact-card': '连心卡',
  letter: '公开信',
  'record-book': '《代表工作记载册》',
  board: '公示牌',
};

export function createDutyRecords(roster: Roster): DutyRecordRow[] {
  return [...kits(roster), ...deeds(roster)];
}
