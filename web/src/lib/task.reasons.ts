import type { Messages } from './messages.js';

/** What was refused about lists of tasks. */
export const TASK_REASONS = {
  'due-before-list': {
    'zh-CN': '完成期限 {{value}} 早于清单日期 {{allowed}}。',
    en: 'A task cannot be due on {{value}}, before the list of {{allowed}}.',
  },
  'has-task-already': { 'zh-CN': '该单位已有这项任务。', en: 'That ward has the task already.' },
  'list-exists': { 'zh-CN': '{{value}} 的清单已经发布。', en: 'The list of {{value}} has been issued already.' },
  'no-addressee': { 'zh-CN': '请为每项任务选择承办单位。', en: 'Say for each task which ward or group has to do it.' },
  'no-nil-reports': {
    'zh-CN': '本方案的清单任务不设零报告。',
    en: 'The programme takes no reports that there was nothing to do.',
  },
  'no-task-lists': { 'zh-CN': '本方案没有任务清单。', en: 'The programme knows no task lists.' },
  'no-tasks': { 'zh-CN': '清单里至少要有一项任务。', en: 'A list has at least one task.' },
  'not-a-list-day': {
    'zh-CN': '{{value}} 不是发布清单的日子，最近的是：{{allowed}}。',
    en: 'No list is issued for {{value}}; the latest days are {{allowed}}.',
  },
  'not-an-addressee': {
    'zh-CN': '任务不能交给这一级的单位。',
    en: 'Tasks are not addressed to wards of this kind.',
  },
  'not-an-issuer': { 'zh-CN': '方案规定由别的岗位发布清单。', en: 'The programme has others issue the list.' },
  'not-an-issuing-ward': { 'zh-CN': '这一级不发布清单。', en: 'Wards of this kind issue no lists.' },
  'not-below': {
    'zh-CN': '“{{value}}”不在下辖范围内，任务只能向下交办。',
    en: '“{{value}}” does not lie below; a task goes down the tree.',
  },
  'reported-before-list': {
    'zh-CN': '报告日期不能早于清单日期 {{allowed}}。',
    en: 'It cannot be reported for a day before the list of {{allowed}}.',
  },
  'taken-by-representatives': { 'zh-CN': '任务由代表认领。', en: 'Representatives take tasks.' },
  'task-of-others': { 'zh-CN': '这项任务没有交给您。', en: 'The task was addressed to others.' },
  'task-state': { 'zh-CN': '任务的状态已经变了，请刷新。', en: 'The task has moved on; reload the page.' },
  'task-taken-by-other': { 'zh-CN': '别人已认领这项任务。', en: 'Somebody else has taken the task.' },
  'task-withdrawn': { 'zh-CN': '这项任务已于 {{value}} 撤回。', en: 'The task was withdrawn on {{value}}.' },
  'unknown-domain': {
    'zh-CN': '方案里没有“{{value}}”这个领域。',
    en: 'The programme has no field of work “{{value}}”.',
  },
} as const satisfies Messages;
