import type { Consequences } from '@lianxin/api/programmes/programme.js';
import type { Activity } from './calendar.js';
import { addDays, atHour } from './days.js';
import type { Identify } from './identifiers.js';
import type { Person } from './people.js';
import type { Row } from './rows.js';

type Step = Row<'consequences'>;

/** How the last step of a course stands; every milder one was taken. */
export interface CourseTold {
  person: Person;
  /** Which step of the ladder the course came to, counted from 0. */
  upTo: number;
  ends: 'NOTIFIED' | 'TAKEN' | 'NOT_TAKEN' | 'LIFTED';
}

/** What is said on the way, the same for everybody: the scenario's people are invented. */
export interface LadderWords {
  notice: (step: string, counted: number) => string;
  statement: string;
  decision: Record<'TAKEN' | 'NOT_TAKEN', (step: string) => string>;
  decidedBy: string;
  liftedReason: string;
}

export interface LadderContext {
  consequences: Consequences;
  year: number;
  activities: readonly Activity[];
  records: readonly Row<'attendanceRecords'>[];
  words: LadderWords;
  identify: Identify;
  officeUser: string;
}

type Absence = { activityId: string; on: string };

/** Absences without leave of the year by person, the earliest first; approved leave is none. */
export function absencesOf({ year, activities, records }: LadderContext): Map<string, Absence[]> {
  const dayOf = new Map(activities.map(({ id, scheduledOn }) => [id, scheduledOn]));
  const absences = new Map<string, Absence[]>();
  for (const { activityId, representativeId, status } of records) {
    const on = dayOf.get(activityId)!;
    if (status !== 'ABSENT' || !on.startsWith(String(year))) continue;
    absences.set(representativeId, [...(absences.get(representativeId) ?? []), { activityId, on }]);
  }
  for (const list of absences.values()) list.sort((one, other) => (one.on < other.on ? -1 : 1));
  return absences;
}

const DAYS_TO_NOTICE = 3;
const DAYS_TO_HEARING = 4;
const DAYS_TO_DECISION = 3;

/** One course up the ladder: each step is begun when its absences are there and the milder one is decided. */
export function courseOf(context: LadderContext, { person, upTo, ends }: CourseTold): Step[] {
  const { consequences, year, words, identify, officeUser } = context;
  const absences = absencesOf(context).get(person.row.id) ?? [];
  let free = `${year}-01-01`;
  return consequences.ladder.slice(0, upTo + 1).map(({ key, title, after, noticeDays, hearing, authority }, at) => {
    const counted = absences.slice(0, after);
    const reachedOn = counted.at(-1)!.on;
    const notifiedOn = addDays(reachedOn > free ? reachedOn : free, DAYS_TO_NOTICE);
    const state = at < upTo ? 'TAKEN' : ends;
    const isDecided = state === 'TAKEN' || state === 'NOT_TAKEN';
    const heardOn = hearing && isDecided ? addDays(notifiedOn, DAYS_TO_HEARING) : null;
    const decidedOn = addDays(notifiedOn, Math.max(noticeDays, DAYS_TO_HEARING) + DAYS_TO_DECISION);
    free = decidedOn;
    const step = title['zh-CN'];
    return {
      id: identify('consequence', `${person.row.id}/${year}/${key}`, atHour(notifiedOn, 9)),
      ...{ mandateId: person.mandate.id, year, step: key, counted: counted.length, state, notifiedOn, heardOn },
      authority: (authority ?? consequences.authority)['zh-CN'],
      records: counted.map(({ activityId, on }) => ({ recordType: 'Activity', recordId: activityId, occurredOn: on })),
      notice: words.notice(step, counted.length),
      statement: heardOn && words.statement,
      ...(isDecided
        ? { decision: words.decision[state](step), decidedBy: words.decidedBy, decidedOn }
        : { decision: null, decidedBy: null, decidedOn: null }),
      liftedOn: state === 'LIFTED' ? decidedOn : null,
      liftedReason: state === 'LIFTED' ? words.liftedReason : null,
      changedBy: officeUser,
      changedAt: atHour(isDecided || state === 'LIFTED' ? decidedOn : notifiedOn, 16),
    } as Step;
  });
}
