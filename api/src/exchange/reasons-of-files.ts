import type { Text } from '../shared/language.js';

/** Why a file as a whole is refused. */
export const FILE_REASONS = {
  'file-empty': { 'zh-CN': '文件是空的。', en: 'The file is empty.' },
  'file-not-there': { 'zh-CN': '找不到文件 {path}。', en: 'There is no file {path}.' },
  'file-is-folder': { 'zh-CN': '{path} 是文件夹，不是文件。', en: '{path} is a folder, not a file.' },
  'file-without-rows': { 'zh-CN': '文件只有表头，没有数据行。', en: 'The file has a heading but no rows below it.' },
  'file-too-large': {
    'zh-CN': '文件超过 {megabytes} MB，请分成几个文件导入。',
    en: 'The file is larger than {megabytes} MB; import it in parts.',
  },
  'file-too-many-rows': {
    'zh-CN': '文件超过 {most} 行，请分成几个文件导入。',
    en: 'The file has more than {most} rows; import it in parts.',
  },
  'file-unfolds-too-far': {
    'zh-CN': '文件解压后超过 {megabytes} MB，已停止读取。请只保留要导入的工作表。',
    en: 'The file unfolds to more than {megabytes} MB, so reading was stopped; keep only the sheet to import.',
  },
  'file-old-excel': {
    'zh-CN': '这是旧版 Excel 文件（.xls）或加了密码的文件，请另存为不带密码的 .xlsx 或 CSV。',
    en: 'This is an old Excel file (.xls) or one with a password; save it as .xlsx or CSV without a password.',
  },
  'file-web-page': {
    'zh-CN': '这是网页（HTML/XML），不是表格，请在 Excel 中打开后另存为 .xlsx 或 CSV。',
    en: 'This is a web page (HTML/XML), not a table; open it in a spreadsheet and save it as .xlsx or CSV.',
  },
  'file-not-a-table': { 'zh-CN': '这不是 CSV 或 .xlsx 表格。', en: 'This is neither a CSV nor an .xlsx table.' },
  'file-broken-workbook': {
    'zh-CN': '.xlsx 文件已损坏，请在 Excel 或 WPS 中打开后重新保存。',
    en: 'The .xlsx file is damaged; open it in a spreadsheet and save it again.',
  },
  'file-encoding': { 'zh-CN': '文字编码既不是 UTF-8 也不是 GB18030。', en: 'The text is neither UTF-8 nor GB18030.' },
  'file-damaged': {
    'zh-CN': '第 {row} 行附近有无法识别的 UTF-8 字节，文件可能已损坏，请重新导出。',
    en: 'Near row {row} the UTF-8 text is damaged; export the file again.',
  },
  'file-quotes': { 'zh-CN': '第 {row} 行的引号没有配对。', en: 'A quotation mark in row {row} is not closed.' },
} as const satisfies Record<string, Text>;
