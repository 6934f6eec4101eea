import type { Programme } from '@lianxin/api/programmes/programme.js';
import type { Activity } from '../../factories/calendar.js';
import { atHour } from '../../factories/days.js';
import { honourRow, mostOf } from '../../factories/honour-rows.js';
import {
  absencesOf,
  type CourseTold,
  courseOf,
  type LadderContext,
  type LadderWords,
} from '../../factories/ladder-rows.js';
import type { Row } from '../../factories/rows.js';
import type { Delegate } from './delegates.js';
import { YEAR } from './figures.js';
import type { Roster } from './roster.js';

const WORDS: LadderWords = {
  notice: (step, counted) => `本年已有${counted}次无故缺席，拟作“${step}”，请说明情况。`,
  statement: '本人说明：单位任务重，未按规定提前请假，今后一定改正。',
  decision: {
    TAKEN: step => `经研究，给予“${step}”。`,
    NOT_TAKEN: step => `经听取本人意见，情有可原，不作“${step}”。`,
  },
  decidedBy: '区委组织部部务会（示例）',
  liftedReason: '经复核，其中一次已事先口头请假，补办手续后撤销。',
};

/** Courses that stand where courses can stand; whoever else has reached a step waits for somebody to take it up. */
const COURSES: readonly Omit<CourseTold, 'person'>[] = [
  { upTo: 3, ends: 'NOTIFIED' },
  { upTo: 2, ends: 'NOT_TAKEN' },
  { upTo: 2, ends: 'TAKEN' },
  { upTo: 1, ends: 'TAKEN' },
  { upTo: 0, ends: 'LIFTED' },
  { upTo: 0, ends: 'NOTIFIED' },
];

/** For each course somebody else whose absences reach it, the earliest absences first. */
function peopleOf(delegates: readonly Delegate[], context: LadderContext): CourseTold[] {
  const absences = absencesOf(context);
  const reached = (delegate: Delegate, count: number) => absences.get(delegate.row.id)?.[count - 1]?.on;
  const taken = new Set<Delegate>();
  return COURSES.flatMap(course => {
    const { after } = context.consequences.ladder[course.upTo]!;
    const [first] = delegates
      .filter(each => !taken.has(each) && reached(each, after))
      .sort((one, other) => (reached(one, after)! < reached(other, after)! ? -1 : 1));
    if (!first) return [];
    taken.add(first);
    return { ...course, person: first };
  });
}

const HONOURED_ON = '2026-06-30';

/** One delegate of each group that its quota lets have one, the most regular of those of whom nothing was said. */
function honourOf(roster: Roster, programme: Programme, steps: readonly Row<'consequences'>[]) {
  const { groups, delegates, identify, officeUser } = roster;
  const [award] = programme.awards;
  const spoken = new Set(steps.map(({ mandateId }) => mandateId));
  return groups.flatMap((group, index) => {
    const members = delegates.filter(each => each.group === group);
    const [best] = members
      .filter(({ mandate }) => !spoken.has(mandate.id))
      .sort((one, other) => other.regularity[YEAR]! - one.regularity[YEAR]!);
    if (!best || mostOf(award!, members.length) < 1) return [];
    const told = { mandateId: best.mandate.id, reason: '联系群众扎实，办成实事多', decidedOn: HONOURED_ON };
    const revoked =
      index === 0 ? { revoked: { on: '2026-07-10', reason: '公示期内群众反映事迹不实，经核查属实' } } : {};
    const context = { award: award!, year: YEAR, identify, officeUser };
    return honourRow({ ...told, ...revoked, minuteNumber: '区委〔2026〕21号' }, context);
  });
}

/** What followed from absences and from good work; of Party discipline only that a consent exists. */
export function followUp(
  roster: Roster,
  programme: Programme,
  activities: readonly Activity[],
  records: readonly Row<'attendanceRecords'>[],
): [string, object[]][] {
  const { delegates, identify, officeUser } = roster;
  const consequences = programme.consequences!;
  const context = { consequences, year: YEAR, activities, records, words: WORDS, identify, officeUser };
  const steps = peopleOf(delegates, context).flatMap(told => courseOf(context, told));
  const [consent] = consequences.consents;
  const recordedAt = atHour('2026-08-18', 10);
  const consents: Row<'priorConsents'>[] = [
    {
      id: identify('prior-consent', '1', recordedAt),
      ...{ mandateId: delegates.at(-1)!.mandate.id, kind: consent!.key, consentedBy: consent!.authority['zh-CN'] },
      ...{ consentedOn: '2026-08-14', number: '区纪函〔2026〕3号', recordedBy: officeUser, recordedAt },
    },
  ];
  return [
    ['consequences', steps],
    ['priorConsents', consents],
    ['honours', honourOf(roster, programme, steps)],
  ];
}
