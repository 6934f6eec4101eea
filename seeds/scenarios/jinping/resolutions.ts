import { type ConsultationTold, consultationTables } from '../../factories/consultation-rows.js';
import { YEAR } from './figures.js';
import { PROCEDURE } from './keys.js';
import type { Roster } from './roster.js';

type Decided = Omit<ConsultationTold, 'wardId'>;

/** Water for a village, by four discussions and two disclosures. */
const WATER: Decided = {
  procedure: PROCEDURE.fourDiscussions,
  title: '人畜饮水管道改造',
  body: '旱季断水，群众要求更换老旧管道。',
  startedOn: `${YEAR}-03-02`,
  shownFor: 7,
  outcome: '已通水，账目公开。',
  stages: [
    { stage: 'proposal', after: 0, note: '村党组织提议改造饮水管道4.1公里。' },
    { stage: 'deliberation', after: 3, note: '“两委”商议，户均投工两天。' },
    {
      stage: 'members',
      after: 8,
      note: '党员大会审议通过。',
      count: { eligible: 41, present: 33, inFavour: 33, against: 0, abstained: 0 },
    },
    {
      stage: 'assembly',
      after: 14,
      note: '村民代表会议决议。',
      count: { eligible: 36, present: 30, inFavour: 27, against: 2, abstained: 1 },
    },
    { stage: 'resolution-shown', after: 16, shown: '决议：改造饮水管道4.1公里，户均投工两天。' },
    { stage: 'result-shown', after: 120, shown: '管道已通水，收支明细公开。' },
  ],
};

/** Whom a village recommends as its reserve cadre, by one meeting and two votes. */
const RESERVE: Decided = {
  procedure: PROCEDURE.twoVotes,
  title: '推荐村级后备干部人选',
  body: '按照“一会两票”产生后备干部人选。',
  startedOn: `${YEAR}-06-08`,
  shownFor: 5,
  outcome: '人选公示无异议。',
  stages: [
    {
      stage: 'recommend',
      after: 0,
      note: '党员和户代表会议投推荐票。',
      count: { eligible: 58, present: 47, inFavour: 39, against: 5, abstained: 3 },
    },
    {
      stage: 'decide',
      after: 0,
      note: '同一会议投表决票。',
      count: { eligible: 58, present: 47, inFavour: 41, against: 4, abstained: 2 },
    },
    { stage: 'shown', after: 1, shown: '推荐人选和得票情况公示五天。' },
  ],
};

/** What two villages decided in the year, adopted and shown from beginning to end. */
export function resolve({ county, identify, officeUser }: Roster): [string, object[]][] {
  const [first, second] = county.villages;
  const told = [
    { ...WATER, wardId: first!.ward.id },
    { ...RESERVE, wardId: second!.ward.id },
  ];
  return consultationTables(told, { identify, officeUser });
}
