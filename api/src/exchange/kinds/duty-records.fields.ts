import { eventAttributes } from '../../programmes/attribute-rule.js';
import type { Programme } from '../../programmes/programme.js';
import { type Fields, field, required } from '../field.js';
import { labelOptions, readChoice } from '../values/choice.value.js';
import { readDate } from '../values/date.value.js';
import { readQuantity, readWhole } from '../values/number.value.js';
import { readText } from '../values/text.value.js';
import { attributeField, fieldKeyOf } from './attribute-fields.js';
import { PERSON_FIELDS, readType, TYPE_FIELD, WARD_FIELD, WARD_PARENT_FIELD } from './representatives.fields.js';

/** One event a row: of a representative, or of a ward where its kind is about wards. */
export const DUTY_RECORD_FIELDS = {
  ...PERSON_FIELDS,
  type: field(readType, { ...TYPE_FIELD, also: '代表类型 representativeType' }),
  kind: required(
    readChoice(({ eventKinds }: Programme) => labelOptions(eventKinds)),
    { zh: '记录类别', en: 'Kind', also: '类别 履职类别 事项类别 eventKind event' },
  ),
  ward: field(readText, WARD_FIELD),
  wardParent: field(readText, WARD_PARENT_FIELD),
  happenedOn: required(readDate, { zh: '日期', en: 'Day', also: '发生日期 时间 date happenedOn on' }),
  quantity: field(readQuantity, { zh: '数量', en: 'Quantity', also: '次数 件数 数值 count' }),
  outOf: field(readWhole, { zh: '总数', en: 'Out of', also: '应有数 基数 total' }),
  stages: field(readText, { zh: '环节', en: 'Stages', also: '阶段 进度 办理环节 stage' }),
  note: field(readText, { zh: '说明', en: 'Note', also: '内容 事由 事项 名称 标题 摘要 title what' }),
};

export type DutyRecordFields = typeof DUTY_RECORD_FIELDS;

/** A field for each attribute of any kind; what it may hold depends on the kind of the row, so it is read with the row. */
export function dutyAttributeFields({ eventKinds }: Programme): Fields {
  const rules = eventKinds.flatMap(eventAttributes);
  return Object.fromEntries(rules.map(rule => [fieldKeyOf(rule.key), attributeField(rule, readText)]));
}
