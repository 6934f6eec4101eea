import type { Activity } from '../../factories/calendar.js';
import { type ConsultationOffice, consultationTables } from '../../factories/consultation-rows.js';
import { addDays } from '../../factories/days.js';
import type { Person } from '../../factories/people.js';
import { PROCEDURE } from './keys.js';

const OPINIONS = ['赞成，建议先修水沟再铺路面。', '赞成，按户出工，困难户可少出。', '建议村务公开栏公布每笔支出。'];

/** "One matter, one discussion" about the road: half of the activity group is heard, then the assembly votes. */
export function resolveRoad(
  meeting: Activity,
  members: readonly Person[],
  office: ConsultationOffice,
): [string, object[]][] {
  const half = members.slice(0, Math.ceil(members.length / 2));
  const heardAfter = 5;
  return consultationTables(
    [
      {
        procedure: PROCEDURE.oneMatter,
        title: meeting.title,
        body: '村组公益事业：入组道路硬化1.1公里，决策前征求代表活动组成员意见。',
        wardId: meeting.wardId,
        groupId: meeting.groupId!,
        startedOn: addDays(meeting.scheduledOn, -heardAfter),
        shownFor: 5,
        outcome: '会议通过，结果已公开。',
        meetings: { consultation: meeting.id },
        heard: half.map(({ row }, at) => ({
          stage: 'consultation',
          representativeId: row.id,
          after: heardAfter,
          opinion: OPINIONS[at % OPINIONS.length]!,
        })),
        stages: [
          { stage: 'proposal', after: 0, note: '村民小组提出修路。' },
          { stage: 'consultation', after: heardAfter, note: `征求${half.length}名代表意见。` },
          {
            stage: 'assembly',
            after: 12,
            note: '村民代表会议表决，代表列席。',
            count: { eligible: 34, present: 29, inFavour: 28, against: 0, abstained: 1 },
          },
          { stage: 'shown', after: 13, shown: '入组道路硬化1.1公里，筹资投劳方案公开。' },
        ],
      },
    ],
    office,
  );
}
