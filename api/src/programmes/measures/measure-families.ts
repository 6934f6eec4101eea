import { CONTACT_FAMILIES } from './contact-families.js';
import { DECISION_FAMILIES } from './decision-families.js';
import { MATTER_FAMILIES } from './matter-families.js';
import { activitiesCalled, family, type MeasureFamily, ofActivity, ofItem, ofReport } from './measure-family.js';

export type { MeasureFamily } from './measure-family.js';

/** Every figure that programmes may name. */
export const MEASURE_FAMILIES: readonly MeasureFamily[] = [
  family(
    'attendance.rate',
    { ...ofActivity, rate: true, moreIs: 'good' },
    ['出勤率', 'Attendance'],
    [
      '已点名活动中应到次数为分母（当日在任、属应到人员，批准的请假除外），实到次数为分子；方案规定可由当日入户走访代替的，走访算实到。',
      'Of the activities held for which the person was in office and expected that day, approved leave apart, those attended; where the programme says so, a visit of that day counts as attending.',
    ],
  ),
  family(
    'attendance.unexcused',
    { ...ofActivity, rate: false, moreIs: 'ill' },
    ['无故缺席', 'Absences without leave'],
    [
      '应到而未到、又未批准请假的次数；未到(待核)不计。',
      'Activities missed without leave; entries still to be verified do not count.',
    ],
  ),
  family(
    'pledges.confirmed',
    { ...activitiesCalled('年度活动已确认', 'Activities of the year confirmed'), ...ofItem, rate: true },
    ['承诺事项已确认', 'Pledge items confirmed'],
    [
      '当年已签承诺书中的事项为分母，由承诺人以外的人确认完成的为分子。',
      'Of the items in signed pledges of the year, those that somebody other than the pledger confirmed.',
    ],
  ),
  family(
    'pledges.claimed',
    { ...activitiesCalled('年度活动已申报', 'Activities of the year claimed'), ...ofItem, rate: true },
    ['承诺事项已申报', 'Pledge items claimed'],
    [
      '当年已签承诺书中的事项为分母，承诺人已申报完成的为分子（含已确认和有异议的）。',
      'Of the items in signed pledges of the year, those the pledger has claimed, confirmed and disputed ones included.',
    ],
  ),
  family(
    'pledges.fulfilled',
    {
      ...activitiesCalled('年度活动全部完成人数', 'All activities of the year done'),
      parameter: 'none',
      unit: 'person',
      rate: true,
      moreIs: 'good',
      oneMore: 'numerator',
    },
    ['承诺全部兑现人数', 'Pledges fulfilled'],
    [
      '当年签订承诺书的人数为分母，全部事项均已确认的人数为分子；一人多办几件仍算一人。',
      'Of the persons who signed a pledge for the year, those all of whose items are confirmed; a person counts once.',
    ],
  ),
  ...MATTER_FAMILIES,
  ...CONTACT_FAMILIES,
  ...DECISION_FAMILIES,
  family(
    'returns.onTime',
    { parameter: 'none', unit: 'return', rate: true, moreIs: 'good', oneMore: 'numerator', dated: true },
    ['信息反馈按时', 'Returns on time'],
    [
      '所在活动组到期的信息反馈为分母，按期交来的为分子，零报告也算。',
      "Of the activity group's returns that fell due, those that came in time, nil returns included.",
    ],
  ),
  family(
    'events.count',
    {
      parameter: 'eventKind',
      unit: 'event',
      rate: false,
      moreIs: 'good',
      oneMore: 'numerator',
      dated: true,
      narrowedOnly: true,
    },
    ['履职记录', 'Events'],
    [
      '当年发生的履职记录数（按数量相加），已撤回的、本人申报而未核实的不计。',
      'Duty records of the year, their quantities added up; those withdrawn, and claims that nobody verified, do not count.',
    ],
  ),
  family(
    'taskLists.done',
    {
      parameter: 'none',
      unit: 'task',
      rate: true,
      moreIs: 'good',
      oneMore: 'numerator',
      dated: true,
      onlyWith: 'taskLists',
      wardsOnly: true,
    },
    ['清单任务完成', 'Listed tasks done'],
    [
      '当年清单中到期或已报完成的任务，按承办单位计为分母，在期限内报完成的为分子；逐级下达的按最后承办的单位计。只有片区有这项数字。',
      'Of the tasks of lists of the year that fell due or are reported done, each by the ward that has it, those done in time; handed down, it counts where it went. Wards only.',
    ],
  ),
  family(
    'indicators.complete',
    { ...ofReport, oneMore: 'numerator' },
    ['指标填报完整率', 'Indicators reported'],
    [
      '片区当年到期的指标填报为分母，已提交或已审定的为分子；没有填的也在分母里。只有片区有这项数字。',
      'Of the indicator reports of a ward that fell due, those handed in or approved; missing ones count in the whole. Wards only.',
    ],
  ),
  family(
    'indicators.onTime',
    { ...ofReport, oneMore: 'numerator' },
    ['指标按时填报率', 'Indicators reported on time'],
    [
      '片区当年到期的指标填报为分母，在期限内提交的为分子。只有片区有这项数字。',
      'Of the indicator reports of a ward that fell due, those handed in by the day they were due. Wards only.',
    ],
  ),
  family(
    'indicators.value',
    {
      parameter: 'indicator',
      unit: 'figure',
      rate: false,
      moreIs: 'good',
      oneMore: 'numerator',
      dated: true,
      narrowedOnly: true,
      onlyWith: 'indicators',
      wardsOnly: true,
      isReported: true,
    },
    ['指标', 'Indicator'],
    [
      '已审定的填报数；可以逐级相加的，按下辖片区相加。只有片区有这项数字。',
      'The approved figure; where it adds up, that of all wards below together. Wards only.',
    ],
  ),
];
