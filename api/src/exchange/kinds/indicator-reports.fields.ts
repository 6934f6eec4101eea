import type { Programme } from '../../programmes/programme.js';
import { field, required } from '../field.js';
import { labelOptions, readChoice } from '../values/choice.value.js';
import { readFigure, readPeriodDay } from '../values/reported-figure.value.js';
import { readText } from '../values/text.value.js';
import { WARD_FIELD, WARD_PARENT_FIELD } from './representatives.fields.js';

/** One figure of one ward and period a row. */
export const INDICATOR_REPORT_FIELDS = {
  ward: required(readText, WARD_FIELD),
  wardParent: field(readText, WARD_PARENT_FIELD),
  indicator: required(
    readChoice(({ indicators }: Programme) => labelOptions(indicators)),
    { zh: '指标', en: 'Indicator', also: '指标名称 项目' },
  ),
  period: field(readPeriodDay, { zh: '时段', en: 'Period', also: '年份 年度 月份 季度 日期 year month quarter' }),
  value: required(readFigure, { zh: '数字', en: 'Figure', also: '数值 指标值 完成数 value' }),
  note: field(readText, { zh: '说明', en: 'Note', also: '备注 原因' }),
  source: field(readText, { zh: '依据', en: 'Source', also: '来源 数据来源 文件' }),
};

export type IndicatorReportFields = typeof INDICATOR_REPORT_FIELDS;
