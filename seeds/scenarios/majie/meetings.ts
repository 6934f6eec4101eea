import { holidaysOf } from '@lianxin/api/programmes/calendar/holidays.js';
import type { Programme } from '@lianxin/api/programmes/programme.js';
import { activityKind } from '@lianxin/api/programmes/programme.lookup.js';
import { createCalendar } from '../../factories/calendar.js';
import { addDays, daysBetween } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import { type OccasionContext, occasionRows } from '../../factories/occasions.js';
import type { Random } from '../../factories/random.js';
import { takeRolls } from '../../factories/rolls.js';
import { INVENTED, KNOWN_THROUGH, YEAR } from './figures.js';
import { ACTIVITY } from './keys.js';
import type { People } from './people.js';
import type { Township } from './wards.js';

export interface MeetingContext {
  programme: Programme;
  township: Township;
  people: People;
  identify: Identify;
  officeUser: string;
  random: Random;
}

const FIRST_ON = `${YEAR}-03-01`;

function rollsOf({ programme, identify, officeUser, random }: MeetingContext): OccasionContext {
  return {
    kindOf: key => activityKind(programme, key)!,
    leaderOf: () => '镇指挥中心',
    reasons: [
      ['到县里办事', 3],
      ['参加上级培训', 2],
      ['生病就医', 1],
      ['农忙抢收', 2],
    ],
    agenda: [
      '通报上周任务清单，明确本周重点。',
      '逐户听取意见，群众当场点单。',
      '讲村规民约，议通道和环境卫生。',
      '通报需求信息办理情况，征求意见。',
    ],
    busyMonths: ['05', '09'],
    recordedBy: officeUser,
    identify,
    random,
  };
}

/** The Monday meetings of the township's leaders, as the programme's rule has them. */
function staffMeetings(context: MeetingContext, rolls: OccasionContext) {
  const { programme, township, people, identify } = context;
  const rules = { programme, holidays: holidaysOf(programme) };
  const hostsOf = () => [{ groupId: null, ward: township.ward }];
  const activities = createCalendar({ year: YEAR, knownThrough: KNOWN_THROUGH }, { rules, hostsOf, identify });
  const { records } = takeRolls(activities, people.leaders, { ...rolls, wholeId: township.ward.id });
  return { activities, records };
}

/** Courtyard meetings in village groups, to which its grid workers come. */
function courtyardMeetings({ people, random }: MeetingContext, rolls: OccasionContext) {
  const groups = [...new Set(people.workers.map(({ grid }) => grid.group))];
  const occasions = random
    .shuffled(groups)
    .slice(0, INVENTED.courtyardMeetings)
    .map(group => ({
      kind: ACTIVITY.courtyardMeeting,
      title: `${group.name}院坝会`,
      ward: group,
      heldOn: addDays(FIRST_ON, random.between(0, daysBetween(FIRST_ON, KNOWN_THROUGH))),
      venue: '农家院坝',
      expected: people.workers.filter(({ grid }) => grid.group === group),
    }));
  return occasionRows(occasions, rolls);
}

/** The activities of the year with their rolls. */
export function holdMeetings(context: MeetingContext) {
  const rolls = rollsOf(context);
  const staff = staffMeetings(context, rolls);
  const courtyards = courtyardMeetings(context, rolls);
  return {
    activities: [...staff.activities, ...courtyards.activities],
    records: [...staff.records, ...courtyards.records],
  };
}
