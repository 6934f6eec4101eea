import { field, required } from '../field.js';
import { readDate } from '../values/date.value.js';
import { readCode, readText } from '../values/text.value.js';
import { PERSON_FIELDS, readType, TYPE_FIELD, WARD_FIELD, WARD_PARENT_FIELD } from './representatives.fields.js';

/** One link a row: who answers for which household, since when. */
export const LINK_FIELDS = {
  ...PERSON_FIELDS,
  type: field(readType, TYPE_FIELD),
  household: required(readCode, {
    zh: '户号',
    en: 'Household code',
    also: '户编号 联系户 联系户号 household householdNumber',
  }),
  ward: field(readText, {
    ...WARD_FIELD,
    zh: '代表片区',
    en: 'Ward of the representative',
    also: `${WARD_FIELD.zh} ${WARD_FIELD.en} ${WARD_FIELD.also}`,
  }),
  wardParent: field(readText, WARD_PARENT_FIELD),
  startedOn: field(readDate, { zh: '开始日期', en: 'Started on', also: '联系日期 起始日期 startDate' }),
  endedOn: field(readDate, { zh: '结束日期', en: 'Ended on', also: '终止日期 endDate' }),
};

export type LinkFields = typeof LINK_FIELDS;
