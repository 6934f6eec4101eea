import { periodTitle } from '../programmes/calendar/period.js';
import type { VisitRound } from '../programmes/programme.js';
import type { Language, Text } from '../shared/language.js';
import type { MandateFact } from './fact-scope.js';

const word = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });

/** What each type of record is called. */
export const RECORD_TYPES: Readonly<Record<string, Text>> = {
  Activity: word('活动', 'Activity'),
  PledgeItem: word('承诺事项', 'Pledge item'),
  Pledge: word('承诺书', 'Pledge'),
  Matter: word('事项', 'Matter'),
  DutyRecord: word('履职记录', 'Duty record'),
  Visit: word('走访', 'Visit'),
  Household: word('联系户', 'Household'),
  Mandate: word('代表资格', 'Mandate'),
  Group: word('代表小组', 'Group'),
  IndicatorReport: word('指标填报', 'Indicator report'),
  TaskAddressee: word('清单任务', 'Listed task'),
  GroupReturn: word('信息反馈', 'Information return'),
  Consultation: word('协商议事', 'Consultation'),
  BriefingAnswer: word('情况通报答复', 'Answer to a briefing'),
};

/** How a record stands, where it is one of a few states. */
const STATES: Readonly<Record<string, Text>> = {
  PRESENT: word('出席', 'present'),
  LATE: word('迟到', 'late'),
  LEFT_EARLY: word('早退', 'left early'),
  EXCUSED: word('请假', 'on leave'),
  ABSENT: word('无故缺席', 'absent without leave'),
  UNVERIFIED: word('未到（待核）', 'not there, to be verified'),
  NO_ENTRY: word('没有考勤记录', 'no entry in the roll'),
  MET_BY_VISIT: word('当日走访联系户', 'visited a linked household that day'),
  NOT_STARTED: word('未开始', 'not started'),
  IN_PROGRESS: word('进行中', 'in progress'),
  CLAIMED: word('已申报，待确认', 'claimed, not confirmed yet'),
  CONFIRMED: word('已确认', 'confirmed'),
  DISPUTED: word('有异议', 'disputed'),
  UNFULFILLED: word('未兑现', 'unfulfilled'),
  RAISED: word('已提出', 'raised'),
  REGISTERED: word('已登记', 'registered'),
  REOPENED: word('重新办理', 'reopened'),
  DISPATCHED: word('已派单', 'dispatched'),
  RETURNED: word('已退回', 'sent back'),
  ACCEPTED: word('已接单', 'accepted'),
  HANDLING: word('办理中', 'being handled'),
  SOLVED: word('已解决', 'solved'),
  STARTED: word('正在解决', 'being solved'),
  PLANNED: word('列入计划', 'planned'),
  CANNOT: word('暂不能解决（已解释）', 'cannot be solved for now'),
  HOME: word('入户', 'at home'),
  RECEPTION: word('接访', 'reception'),
  PHONE: word('电话', 'by phone'),
  ONLINE: word('线上', 'online'),
  GATHERING: word('座谈', 'gathering'),
  PRESENT_RESIDENCE: word('常住', 'living there'),
  AWAY: word('外出', 'away'),
  REGISTERED_ONLY: word('空挂户', 'registered only'),
  RECORDED: word('已登记，待核实', 'recorded, not verified yet'),
  VERIFIED: word('已核实', 'verified'),
  IN_TIME: word('按时', 'in time'),
  NIL: word('零报告', 'nil return, in time'),
  EXPECTED: word('未填报', 'not reported'),
  DRAFT: word('草稿，未提交', 'draft, not handed in'),
  SUBMITTED: word('待审核', 'to be approved'),
  APPROVED: word('已审定', 'approved'),
  OVERDUE: word('逾期未访', 'not seen within the limit'),
  MADE: word('已在时限内走访', 'seen within the limit'),
  MADE_LATE: word('超过时限后走访', 'seen after the limit'),
  DONE_IN_TIME: word('按期完成', 'done in time'),
  DONE_LATE: word('逾期完成', 'done late'),
  NOT_DONE: word('未完成', 'not done'),
  ADOPTED: word('已通过', 'carried'),
  REJECTED: word('未通过', 'not carried'),
  ANSWERED_IN_TIME: word('按时答复', 'answered in time'),
  ANSWERED_LATE: word('逾期答复', 'answered late'),
  NOT_ANSWERED: word('逾期未答复', 'not answered'),
  MISSING: word('未交', 'missing'),
};

const LATE_RETURN = word('迟交', 'late');

/** How often somebody was seen, after a part of the year or a round where it was one of several: `3`, `Q1 3`. */
const SEEN = /^(?:(\S+) )?(\d+)$/;

function seenWords([, period, times]: RegExpExecArray, rounds: readonly VisitRound[], language: Language): string {
  const words = word(`联系${times}次`, times === '1' ? '1 contact' : `${times} contacts`)[language];
  if (period === undefined) return words;
  const title = rounds.find(({ key }) => key === period)?.title ?? periodTitle(period);
  return language === 'en' ? `${title.en}: ${words}` : `${title['zh-CN']}${words}`;
}

/** How a record stands, in words; counts and other details speak for themselves. */
export function detailWords(
  { recordType, detail }: Pick<MandateFact, 'recordType' | 'detail'>,
  rounds: readonly VisitRound[],
  language: Language,
): string | null {
  if (detail === null) return null;
  const seen = SEEN.exec(detail);
  if (seen) return seenWords(seen, rounds, language);
  if (recordType === 'GroupReturn' && detail === 'LATE') return LATE_RETURN[language];
  if (recordType === 'Household' && detail === 'PRESENT') return STATES.PRESENT_RESIDENCE![language];
  return STATES[detail]?.[language] ?? detail;
}
