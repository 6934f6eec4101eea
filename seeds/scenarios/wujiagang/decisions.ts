import type { Activity } from '../../factories/calendar.js';
import { type ConsultationTold, consultationTables } from '../../factories/consultation-rows.js';
import { addDays, atHour } from '../../factories/days.js';
import type { Row } from '../../factories/rows.js';
import { YEAR } from './figures.js';
import { ACTIVITY, PROCEDURE, TYPE } from './keys.js';
import type { Roster } from './roster.js';

const OPINIONS = [
  '建议把背街小巷照明写进计划，逐条列出责任单位。',
  '建议优先安排老旧小区的居家养老服务点。',
  '赞成方案，建议每季度向代表通报进度。',
  '建议压缩会议支出，多安排一些下水道改造。',
];
/** A tenth of the district delegates has to be heard on a decision, a twentieth on an appointment. */
const HEARD = { decision: 20, appointment: 10 };

function decided({ delegates, district }: Roster, meeting: Activity): ConsultationTold[] {
  const ofDistrict = delegates.filter(({ mandate }) => mandate.type === TYPE.district);
  const heard = (first: number, count: number) =>
    ofDistrict.slice(first, first + count).map(({ row }, at) => ({
      stage: 'opinions',
      representativeId: row.id,
      after: 2 + (at % 9),
      opinion: OPINIONS[at % OPINIONS.length]!,
    }));
  return [
    {
      procedure: PROCEDURE.majorDecision,
      title: '年度民生实事项目安排',
      body: '区委提出十件民生实事，提交全会前听取党代表意见。',
      wardId: district.ward.id,
      startedOn: addDays(meeting.scheduledOn, -22),
      shownFor: 5,
      outcome: '全会通过，结果已通报。',
      meetings: { plenary: meeting.id },
      heard: heard(0, HEARD.decision),
      stages: [
        { stage: 'draft', after: 0, note: '提出方案征求意见稿。' },
        { stage: 'opinions', after: 14, note: `听取${HEARD.decision}名党代表意见，采纳6条。` },
        {
          stage: 'plenary',
          after: 22,
          note: '全会审议通过，党代表列席。',
          count: { eligible: 31, present: 29, inFavour: 29, against: 0, abstained: 0 },
        },
        { stage: 'shown', after: 24, shown: '十件民生实事和采纳意见情况公开。' },
      ],
    },
    {
      procedure: PROCEDURE.appointment,
      title: '街道党工委书记人选',
      body: '就拟任人选听取党代表意见。',
      wardId: district.ward.id,
      startedOn: `${YEAR}-08-03`,
      shownFor: 5,
      outcome: '公示无异议。',
      heard: heard(40, HEARD.appointment),
      stages: [
        { stage: 'proposal', after: 0, note: '区委组织部提出人选。' },
        { stage: 'opinions', after: 12, note: `听取${HEARD.appointment}名党代表意见。` },
        { stage: 'shown', after: 15, shown: '任前公示。' },
      ],
    },
  ];
}

const BRIEFED_ON = `${YEAR}-10-19`;
const LIMIT = 10;
/** So many groups answered in time; the others have not answered. */
const ANSWERED = 17;

/** The one briefing of the year: what the committee decided, answered by most groups. */
function briefing({ groups, identify, officeUser, leaderOf }: Roster): [string, object[]][] {
  const id = identify('briefing', BRIEFED_ON, atHour(BRIEFED_ON, 9));
  const row: Row<'briefings'> = {
    ...{ id, kind: 'party-briefing', title: '三季度重点工作通报', fileId: null, sentBy: officeUser },
    body: '通报民生实事进度、信访积案化解和居家养老试点情况，请各代表小组反馈意见。',
    sentOn: BRIEFED_ON,
    dueOn: addDays(BRIEFED_ON, LIMIT),
  };
  const answers = groups.map((group, at): Row<'briefingAnswers'> => {
    const isAnswered = at < ANSWERED;
    return {
      id: identify('briefing-answer', group.id, atHour(BRIEFED_ON, 9)),
      ...{ briefingId: id, groupId: group.id },
      answeredOn: isAnswered ? addDays(BRIEFED_ON, 2 + (at % (LIMIT - 1))) : null,
      answer: isAnswered ? `${leaderOf.get(group)!.row.name}：已组织讨论，建议加快路灯维修。` : null,
      answeredBy: isAnswered ? officeUser : null,
    };
  });
  return [
    ['briefings', [row]],
    ['briefingAnswers', answers],
  ];
}

/** What delegates were asked and told: a decision, an appointment and a briefing. */
export function decideTogether(roster: Roster, activities: readonly Activity[]): [string, object[]][] {
  const { identify, officeUser } = roster;
  const meeting = activities.findLast(({ kind, state }) => kind === ACTIVITY.sitIn && state === 'HELD')!;
  return [...consultationTables(decided(roster, meeting), { identify, officeUser }), ...briefing(roster)];
}
