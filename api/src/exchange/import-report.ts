import type { Language } from '../shared/language.js';
import type { Fields } from './field.js';
import type { Problem } from './findings.js';
import { headingsOf } from './headings.js';
import { countsOf } from './import-result.js';
import type { PlannedImport } from './plan-import.js';

const WORDS = {
  'zh-CN': {
    columns: '列',
    left: '（不导入）',
    rows: '行',
    created: '新增',
    changed: '变更',
    unchanged: '不变',
    problems: '个问题',
    more: '其余未列出',
    applied: '已导入。',
    nothing: '未写入任何内容。',
    row: '第 {row} 行',
  },
  en: {
    columns: 'Columns',
    left: '(left out)',
    rows: 'rows',
    created: 'new',
    changed: 'changed',
    unchanged: 'unchanged',
    problems: 'problems',
    more: 'more are not listed',
    applied: 'Imported.',
    nothing: 'Nothing was written.',
    row: 'row {row}',
  },
} as const satisfies Record<Language, Record<string, string>>;

function describeProblem({ row, column, value, reason }: Problem, language: Language): string {
  const place = [WORDS[language].row.replace('{row}', String(row)), column, value && `“${value}”`].filter(Boolean);
  return `${place.join('  ')}: ${reason}`;
}

/** What the command line tells of an import: its columns, its counts and every problem. */
export function describeImport({ table, fields, scope }: PlannedImport, isTaken: boolean): string[] {
  const { language, findings } = scope;
  const words = WORDS[language];
  const columns = table.columns.map(
    ({ column, field }) => `  ${column} -> ${field === null ? words.left : fields[field]!.title[language]}`,
  );
  const { rowCount, created, changed, unchanged } = countsOf({ table, scope });
  const { problems } = findings;
  const left = findings.count - problems.length;
  return [
    `${words.columns}:`,
    ...columns,
    `${rowCount} ${words.rows}: ${words.created} ${created}, ${words.changed} ${changed}, ${words.unchanged} ${unchanged}`,
    ...problems.map(problem => describeProblem(problem, language)),
    ...(findings.count > 0 ? [`${findings.count} ${words.problems}${left > 0 ? ` (${left} ${words.more})` : ''}`] : []),
    isTaken ? words.applied : words.nothing,
  ];
}

/** The fields of a kind: the key by which --map and --set name it, its title and the headings it is found under. */
export function describeFields(fields: Fields, language: Language): string[] {
  return Object.entries(fields).map(([key, field]) => {
    const headings = [...new Set(headingsOf(key, field))].join('、');
    return `${key}${field.isRequired ? ' *' : ''}  ${field.title[language]}  (${headings})`;
  });
}
