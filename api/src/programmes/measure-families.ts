import type { Text } from '../shared/language.js';

/** A figure computed from records. Programmes name families; what is stored is a family with its parameter. */
export interface MeasureFamily {
  key: string;
  /** What a rubric may narrow it to with `of`. */
  parameter: 'activity' | 'pledgeItem' | 'matterKind' | 'eventKind' | 'visitRule' | 'indicator' | 'none';
  /** What the numerator counts. */
  unit:
    | 'activity'
    | 'item'
    | 'person'
    | 'matter'
    | 'visit'
    | 'household'
    | 'rule'
    | 'return'
    | 'report'
    | 'figure'
    | 'event'
    | 'task';
  /** True: a representative's figure has a denominator, so it can be read as a rate from 0 to 1. */
  rate: boolean;
  /** Whether a larger figure is better or worse for the one it is about. */
  moreIs: 'good' | 'ill';
  /** What one more counted record raises: the numerator alone, or the denominator with it. */
  oneMore: 'numerator' | 'both';
  /** Each counted record has its day, so that the figure can be had for parts of the year. */
  dated?: boolean;
  /** Only counted where the programme has such rules. */
  onlyWith?: 'visitRules' | 'mustVisits' | 'indicators' | 'taskLists';
  /** It means something narrowed by `of` only, because its figures are in units of their own. */
  narrowedOnly?: boolean;
  title: Text;
  definition: Text;
}

type Shape = Omit<MeasureFamily, 'key' | 'title' | 'definition'>;

const family = (
  key: string,
  shape: Shape,
  title: [zh: string, en: string],
  definition: [zh: string, en: string],
): MeasureFamily => ({
  key,
  ...shape,
  title: { 'zh-CN': title[0], en: title[1] },
  definition: { 'zh-CN': definition[0], en: definition[1] },
});

const ofActivity = { parameter: 'activity', unit: 'activity', oneMore: 'both', dated: true } as const;
const ofItem = { parameter: 'pledgeItem', unit: 'item', moreIs: 'good', oneMore: 'numerator' } as const;
const ofMatter = {
  parameter: 'matterKind',
  unit: 'matter',
  moreIs: 'good',
  oneMore: 'numerator',
  dated: true,
} as const;
const ofHousehold = { parameter: 'none', unit: 'household', moreIs: 'good', oneMore: 'numerator' } as const;

const ofReport = {
  parameter: 'none',
  unit: 'report',
  rate: true,
  moreIs: 'good',
  dated: true,
  onlyWith: 'indicators',
} as const;

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
    { ...ofItem, rate: true },
    ['承诺事项已确认', 'Pledge items confirmed'],
    [
      '当年已签承诺书中的事项为分母，由承诺人以外的人确认完成的为分子。',
      'Of the items in signed pledges of the year, those that somebody other than the pledger confirmed.',
    ],
  ),
  family(
    'pledges.claimed',
    { ...ofItem, rate: true },
    ['承诺事项已申报', 'Pledge items claimed'],
    [
      '当年已签承诺书中的事项为分母，承诺人已申报完成的为分子（含已确认和有异议的）。',
      'Of the items in signed pledges of the year, those the pledger has claimed, confirmed and disputed ones included.',
    ],
  ),
  family(
    'pledges.fulfilled',
    { parameter: 'none', unit: 'person', rate: true, moreIs: 'good', oneMore: 'numerator' },
    ['承诺全部兑现人数', 'Pledges fulfilled'],
    [
      '当年签订承诺书的人数为分母，全部事项均已确认的人数为分子；一人多办几件仍算一人。',
      'Of the persons who signed a pledge for the year, those all of whose items are confirmed; a person counts once.',
    ],
  ),
  family(
    'matters.raised',
    { ...ofMatter, rate: false },
    ['提出事项', 'Matters raised'],
    ['当年提出的事项件数。', 'Matters raised in the year.'],
  ),
  family(
    'matters.answered',
    { ...ofMatter, rate: true },
    ['事项已答复', 'Matters answered'],
    ['当年提出的事项为分母，已得到答复的为分子。', 'Of the matters raised in the year, those that were answered.'],
  ),
  family(
    'matters.solved',
    { ...ofMatter, rate: true },
    ['事项已解决', 'Matters solved'],
    [
      '当年提出的事项为分母，答复结果为“已解决”的为分子；办结不等于解决。',
      'Of the matters raised in the year, those whose answer says solved; closed is not solved.',
    ],
  ),
  family(
    'matters.received',
    { ...ofMatter, rate: false },
    ['收到事项', 'Matters received'],
    [
      '当年提出的事项件数；按村(社区)统计时，不论谁提出，凡涉及该村的都算，并案的只计一次。',
      'Matters raised in the year; for a ward all that are about it, whoever raised them, merged ones once.',
    ],
  ),
  family(
    'matters.handled',
    { ...ofMatter, rate: true },
    ['事项已处置', 'Matters handled'],
    [
      '收到的事项为分母，已有人办理或已答复的为分子；其余为在办之前的件数。',
      'Of the matters received, those that somebody works on or has answered; the others still wait for that.',
    ],
  ),
  family(
    'matters.closed',
    { ...ofMatter, rate: true },
    ['事项已办结', 'Matters closed'],
    [
      '收到的事项为分母，已办结的为分子；办结不等于解决。',
      'Of the matters received, those that are closed; closed is not solved.',
    ],
  ),
  family(
    'matters.onTime',
    { ...ofMatter, rate: true },
    ['事项按时办结', 'Matters closed on time'],
    [
      '已办结的和逾期未办结的为分母，每一步都在期限内的办结件为分子；拖着不办不会提高按时率。',
      'Of the matters that are closed, or open and overdue, those closed with every step within its limit; what is left lying counts against it.',
    ],
  ),
  family(
    'matters.satisfied',
    { ...ofMatter, rate: true },
    ['事项评价满意', 'Matters rated well'],
    [
      '由提出人评价过的事项为分母，评价为满意的为分子。',
      'Of the matters that who raised them has rated, those rated as satisfactory.',
    ],
  ),
  family(
    'visits.count',
    { parameter: 'none', unit: 'visit', rate: false, moreIs: 'good', oneMore: 'numerator', dated: true },
    ['走访次数', 'Visits'],
    ['当年与联系户的走访联系次数，不限方式。', 'Contacts with households in the year, by any channel.'],
  ),
  family(
    'households.visited',
    { ...ofHousehold, rate: true },
    ['联系户走访覆盖', 'Linked households visited'],
    [
      '当年联系过的户为分母，其中在联系期间至少走访过一次的户为分子，不限方式。',
      'Of the households linked in the year, those contacted at least once while linked, by any channel.',
    ],
  ),
  family(
    'households.visitedAtHome',
    { ...ofHousehold, rate: true },
    ['联系户入户覆盖', 'Linked households visited at home'],
    [
      '当年联系过的户为分母，其中在联系期间至少入户一次的户为分子。',
      'Of the households linked in the year, those visited at home at least once while linked.',
    ],
  ),
  family(
    'visits.due',
    {
      parameter: 'visitRule',
      unit: 'visit',
      rate: true,
      moreIs: 'good',
      oneMore: 'numerator',
      onlyWith: 'visitRules',
    },
    ['应走访的已走访', 'Required visits made'],
    [
      '按走访规则应走访的户次(或人次、组次)为分母，走访次数已达到规则要求的为分子；户按当日联系关系和居住情况计，一户在一个时段只计一次。',
      'Of the households (or representatives, or groups) that a visit rule names in each period begun, those seen often enough; households by links and residence of the day, each once a period.',
    ],
  ),
  family(
    'visits.rulesMet',
    {
      parameter: 'none',
      unit: 'rule',
      rate: true,
      moreIs: 'good',
      oneMore: 'numerator',
      onlyWith: 'visitRules',
    },
    ['走访规则达标', 'Visit rules met'],
    [
      '适用的走访规则条数为分母，达到规则所定比例的为分子。',
      'Of the visit rules that apply, those of which the share they ask for is reached.',
    ],
  ),
  family(
    'mustVisits.onTime',
    {
      parameter: 'none',
      unit: 'visit',
      rate: true,
      moreIs: 'good',
      oneMore: 'numerator',
      dated: true,
      onlyWith: 'mustVisits',
    },
    ['必访按时', 'Must-visits on time'],
    [
      '已走访或已到期的必访为分母，在时限内由联系该户的代表走访的为分子。',
      'Of the must-visits made or fallen due, those made within the limit by somebody linked to the household.',
    ],
  ),
  family(
    'households.linked',
    { ...ofHousehold, rate: false },
    ['联系户数', 'Households linked'],
    [
      '现有联系户数；按村(社区)统计时，以台账户数为分母，至少有一名代表联系的户为分子。',
      'Households linked now; for a ward, of the households of its ledger those with at least one link.',
    ],
  ),
  family(
    'households.paired',
    { ...ofHousehold, rate: false },
    ['结对帮扶户数', 'Households paired'],
    [
      '承诺事项中结对帮扶的户数，不论确认与否；一户只计一次。',
      'Households named in pledge items that help a household, confirmed or not; each counts once.',
    ],
  ),
  family(
    'links.met',
    { parameter: 'none', unit: 'rule', rate: true, moreIs: 'good', oneMore: 'numerator' },
    ['联户要求达标', 'Link rules met'],
    [
      '该类代表的联户要求条数为分母，现有联系户已满足的条数为分子。',
      'Of the link rules stated for the type, those that the present links meet.',
    ],
  ),
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
    },
    ['指标', 'Indicator'],
    [
      '已审定的填报数；可以逐级相加的，按下辖片区相加。只有片区有这项数字。',
      'The approved figure; where it adds up, that of all wards below together. Wards only.',
    ],
  ),
];
