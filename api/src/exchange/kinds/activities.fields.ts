import type { Programme } from '../../programmes/programme.js';
import { field, required } from '../field.js';
import { labelOptions, type Option, readChoice } from '../values/choice.value.js';
import { readDate } from '../values/date.value.js';
import { readName, readText } from '../values/text.value.js';
import { WARD_FIELD, WARD_PARENT_FIELD } from './representatives.fields.js';

export const readActivityKind = readChoice(({ activities }: Programme) => labelOptions(activities));

export const DATE_HEADINGS =
  '活动日期 会议日期 活动时间 会议时间 时间 scheduledOn meetingDate sitting sittingDate sittingOn session day heldOn';

const STATES: Option<string>[] = [
  { value: 'PLANNED', words: ['未开展', 'planned', '计划', '待开展', '未举行'] },
  { value: 'HELD', words: ['已开展', 'held', '已举行', '完成', '已完成', 'done'] },
  { value: 'CANCELLED', words: ['已取消', 'cancelled', '取消', 'canceled'] },
];

/** One activity a row. */
export const ACTIVITY_FIELDS = {
  kind: required(readActivityKind, { zh: '活动类别', en: 'Kind', also: '类别 类型 activityKind' }),
  scheduledOn: required(readDate, { zh: '日期', en: 'Date', also: DATE_HEADINGS }),
  originalOn: field(readDate, { zh: '原定日期', en: 'Original date', also: '原日期 originalOn' }),
  title: field(readText, { zh: '活动名称', en: 'Title', also: '名称 活动 会议名称 会议 主题 activity' }),
  group: field(readName, { zh: '小组', en: 'Group', also: '代表小组 活动组 代表活动组' }),
  ward: field(readText, WARD_FIELD),
  wardParent: field(readText, WARD_PARENT_FIELD),
  venue: field(readText, { zh: '地点', en: 'Venue', also: '活动地点 会议地点 place' }),
  state: field(
    readChoice(() => STATES),
    { zh: '状态', en: 'State', also: '活动状态' },
  ),
  minutes: field(readText, { zh: '活动记录', en: 'Minutes', also: '会议记录 纪要 记录' }),
};

export type ActivityFields = typeof ACTIVITY_FIELDS;
