import { field, required } from '../field.js';
import { type Option, readChoice } from '../values/choice.value.js';
import { readDate } from '../values/date.value.js';
import { readName, readText } from '../values/text.value.js';
import { DATE_HEADINGS, readActivityKind } from './activities.fields.js';
import { PERSON_FIELDS, readType, TYPE_FIELD, WARD_FIELD, WARD_PARENT_FIELD } from './representatives.fields.js';

/** What rolls write. A bare no says that somebody was not there, but not that it was without leave. */
const STATUSES: Option<string>[] = [
  {
    value: 'PRESENT',
    words: [
      '出席',
      'present',
      '到会',
      '参加',
      '已到',
      '到',
      '1',
      'p',
      'y',
      'yes',
      'true',
      'attended',
      '√',
      '✓',
      '✔',
      '○',
      '是',
      '出勤',
      '实到',
    ],
  },
  { value: 'LATE', words: ['迟到', 'late'] },
  { value: 'LEFT_EARLY', words: ['早退', 'left early', 'left_early'] },
  { value: 'EXCUSED', words: ['请假', 'excused', '已请假', '事假', '病假', '公假', 'leave', 'on leave', 'e', 'l'] },
  { value: 'ABSENT', words: ['无故缺席', 'absent', '缺席', '缺勤', '旷会', 'a', 'absent without leave'] },
  {
    value: 'UNVERIFIED',
    words: [
      '未到',
      'unverified',
      '未到待核',
      '待核',
      '0',
      'n',
      'no',
      'false',
      'not present',
      'did not attend',
      '×',
      '✗',
      '✘',
      'x',
      '否',
      '未参加',
    ],
  },
];

/** One person at one activity a row; an activity that is not in the calendar yet is added. */
export const ATTENDANCE_FIELDS = {
  ...PERSON_FIELDS,
  kind: required(readActivityKind, { zh: '活动类别', en: 'Kind', also: '类别 activityKind' }),
  scheduledOn: required(readDate, { zh: '日期', en: 'Date', also: DATE_HEADINGS }),
  title: field(readText, { zh: '活动名称', en: 'Title', also: '活动 会议名称 会议 activity sitting session meeting' }),
  status: required(
    readChoice(() => STATUSES),
    {
      zh: '出勤',
      en: 'Status',
      also: '考勤 考勤情况 出席 出席情况 出勤情况 到会情况 是否出席 签到 状态 present attendance attended isPresent',
    },
  ),
  reason: field(readText, { zh: '请假事由', en: 'Reason', also: '事由 原因 请假原因' }),
  approvedBy: field(readName, { zh: '批准人', en: 'Approved by', also: '准假人 审批人' }),
  type: field(readType, TYPE_FIELD),
  ward: field(readText, {
    ...WARD_FIELD,
    zh: '代表片区',
    en: 'Ward of the representative',
    also: `${WARD_FIELD.zh} ${WARD_FIELD.en} ${WARD_FIELD.also}`,
  }),
  wardParent: field(readText, WARD_PARENT_FIELD),
  activityGroup: field(readName, { zh: '活动小组', en: 'Group of the activity', also: '小组 group' }),
  activityWard: field(readText, { zh: '活动片区', en: 'Ward of the activity' }),
};

export type AttendanceFields = typeof ATTENDANCE_FIELDS;
