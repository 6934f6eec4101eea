import type { Programme } from '../../programmes/programme.js';
import { type Fields, field, required } from '../field.js';
import { labelOptions, readChoice } from '../values/choice.value.js';
import { readDate } from '../values/date.value.js';
import { readCode, readName, readReport, readText } from '../values/text.value.js';
import { WARD_FIELD, WARD_PARENT_FIELD } from './representatives.fields.js';

/** One matter a row, as a hotline or a grid platform hands them out. */
export const MATTER_FIELDS = {
  source: field(
    readChoice(({ matters }: Programme) => labelOptions(matters.sources)),
    { zh: '来源', en: 'Source', also: '来源系统 工单来源' },
  ),
  externalNumber: required(readCode, {
    zh: '外部编号',
    en: 'Number there',
    also: '工单编号 工单号 事件编号 受理编号 orderNumber',
  }),
  kind: field(
    readChoice(({ matters }: Programme) => labelOptions(matters.kinds)),
    { zh: '事项类别', en: 'Kind', also: '类别 工单类型 事件类型' },
  ),
  title: field(readText, { zh: '标题', en: 'Title', also: '工单标题 诉求标题 事件标题 摘要 subject' }),
  body: field(readReport, { zh: '内容', en: 'What it says', also: '诉求内容 事件描述 详情 body' }),
  topic: field(readText, { zh: '领域', en: 'Topic', also: '主题 诉求分类 事件分类' }),
  ward: field(readText, { ...WARD_FIELD, also: `${WARD_FIELD.also} 社区 网格 事发地 所属区域 所属网格` }),
  wardParent: field(readText, WARD_PARENT_FIELD),
  household: field(readCode, { zh: '户号', en: 'Household code', also: '户编号' }),
  reporter: field(readName, { zh: '上报人', en: 'Reported by', also: '上报代表 网格员 代表姓名 代表' }),
  raisedOn: required(readDate, {
    zh: '提出日期',
    en: 'Raised on',
    also: '受理时间 来电时间 登记时间 上报时间 受理日期 上报日期 日期',
  }),
};

export type MatterFields = typeof MATTER_FIELDS;

/** The same fields, found under the headings that the programme says other systems write. */
export function exportedFields({ matters }: Programme): Fields {
  const columns = matters.sources.flatMap(({ export: file }) => file?.columns ?? []);
  return Object.fromEntries(
    Object.entries<Fields[string]>(MATTER_FIELDS).map(([key, told]) => {
      const headings = columns.filter(column => column.field === key).map(({ heading }) => heading);
      return [key, { ...told, aliases: [...headings, ...told.aliases] }];
    }),
  );
}
