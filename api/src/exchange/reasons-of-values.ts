import type { Text } from '../shared/language.js';

/** Why a column or the text of a cell is refused. */
export const VALUE_REASONS = {
  'column-missing': {
    'zh-CN': '缺少“{field}”列。可用的列名：{names}。也可以指定哪一列是它，或为所有行指定一个值。',
    en: 'There is no column for “{field}”. Accepted headings: {names}. Or say which column it is, or give one value for all rows.',
  },
  'no-such-column': {
    'zh-CN': '文件中没有这一列。文件中的列：{columns}。',
    en: 'The file has no such column. It has: {columns}.',
  },
  'field-mapped-twice': { 'zh-CN': '“{field}”指定了两列。', en: 'Two columns are given for “{field}”.' },
  'value-missing': { 'zh-CN': '必填，不能为空。', en: 'A value is needed here.' },
  'needed-when-new': { 'zh-CN': '新增记录必须填写“{field}”。', en: 'A new record needs “{field}”.' },
  'error-cell': { 'zh-CN': '单元格是公式错误。', en: 'The cell holds an error of a formula.' },
  'unreadable-character': { 'zh-CN': '含有无法识别的字符（乱码）。', en: 'It holds a character that was lost before.' },
  'too-long': { 'zh-CN': '超过 {most} 个字。', en: 'It is longer than {most} characters.' },
  'shortened-number': {
    'zh-CN': '号码已被表格软件缩写为科学记数法，末位数字已丢失，请把该列设为文本后重新填写。',
    en: 'A spreadsheet shortened this number and its last digits are lost; format the column as text and enter it again.',
  },
  'not-a-phone': { 'zh-CN': '不是一个电话号码（只填一个号码）。', en: 'This is not one telephone number.' },
  'not-a-count': { 'zh-CN': '不是不小于 0 的整数。', en: 'This is not a whole number of 0 or more.' },
  percentage: {
    'zh-CN': '这是百分比，不是数量；比率由系统根据记录计算，不导入。',
    en: 'This is a percentage, not a count; rates are worked out from records and not imported.',
  },
  'not-a-date': { 'zh-CN': '不是日期，例如 2026-01-05。', en: 'This is not a date such as 2026-01-05.' },
  'no-such-date': { 'zh-CN': '日历上没有这一天。', en: 'There is no such day.' },
  'date-without-day': {
    'zh-CN': '日期缺少月或日，例如 2026-01-05。',
    en: 'The date lacks its month or day, such as 2026-01-05.',
  },
  'ambiguous-date': {
    'zh-CN': '分不清日和月，请写成 2026-01-05 的形式。',
    en: 'Day and month cannot be told apart; write it as 2026-01-05.',
  },
  'not-a-choice': { 'zh-CN': '不是可用的值。可用的值：{allowed}。', en: 'Not an accepted value. Accepted: {allowed}.' },
  'not-a-period': {
    'zh-CN': '不是时段。可写 2026、2026年5月、2026Q2 等。',
    en: 'It is not a period, such as 2026, 2026-05 or 2026Q2.',
  },
  'not-a-number': {
    'zh-CN': '不是一个数（最多 9 位整数、6 位小数）。',
    en: 'This is not a number of at most 9 digits and 6 places.',
  },
  'not-a-quantity': { 'zh-CN': '数量不能小于 0。', en: 'A quantity cannot be less than 0.' },
  'not-a-whole': { 'zh-CN': '总数要大于 0。', en: 'The whole must be more than 0.' },
} as const satisfies Record<string, Text>;
