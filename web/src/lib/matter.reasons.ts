import type { Messages } from './messages.js';

/** What was refused about matters on their way. */
export const MATTER_REASONS = {
  'author-count': {
    'zh-CN': '联名人数不符：这类事项要求 {{allowed}} 人，现为 {{value}} 人。',
    en: 'This kind of matter is raised by {{allowed}} representatives, not by {{value}}.',
  },
  'external-number-missing': {
    'zh-CN': '请填写来源系统中的编号。',
    en: 'Enter the number it has in the system it comes from.',
  },
  'external-number-taken': {
    'zh-CN': '编号 {{value}} 已经录入过，见 {{allowed}}，不必再录。',
    en: 'Number {{value}} was taken down already as {{allowed}}; it need not be typed again.',
  },
  'first-author-missing': {
    'zh-CN': '联名事项要先选第一提出人。',
    en: 'Choose the first author of what is raised jointly.',
  },
  'kind-of-others': {
    'zh-CN': '这类事项不由您这一方提出，请另选类别。',
    en: 'This kind of matter is raised by others; choose another kind.',
  },
  'merged-into': {
    'zh-CN': '只能并入同一类别、尚未办结的另一件事项。',
    en: 'Choose another matter of the same kind that is still open.',
  },
  'no-level-above': {
    'zh-CN': '上面没有可提级的层级了。',
    en: 'There is no level above to which it could go.',
  },
  'owner-missing': {
    'zh-CN': '请先确定承办单位。',
    en: 'Say first who has to answer.',
  },
  'owner-of-other-kind': {
    'zh-CN': '方案规定这类事项不由“{{value}}”承办，请另选。',
    en: 'The programme does not let {{value}} answer such a matter; choose somebody else.',
  },
  'rating-awaited': {
    'zh-CN': '提出人在 {{allowed}} 前还可以评价，之后才能办结。',
    en: 'Who raised it may rate the answer until {{allowed}}; it can be closed after that.',
  },
  'reopen-too-late': {
    'zh-CN': '重新办理的期限（{{allowed}}）已过，请作为新事项提出。',
    en: 'It could be reopened until {{allowed}}; raise it as a new matter.',
  },
  'return-too-late': {
    'zh-CN': '退回的期限（{{allowed}}）已过，请继续办理。',
    en: 'It could be sent back until {{allowed}}; it has to be answered now.',
  },
  'topic-missing': { 'zh-CN': '请选择领域。', en: 'Choose a topic.' },
  'unknown-rating': {
    'zh-CN': '请在方案列出的评价中选一项。',
    en: 'Choose one of the ratings that the programme lists.',
  },
  'unknown-settler': { 'zh-CN': '请选择由谁调处。', en: 'Say who settled the dispute.' },
  'unknown-source': { 'zh-CN': '方案没有列出这个来源。', en: 'The programme lists no such source.' },
  'unknown-topic': { 'zh-CN': '方案没有列出这个领域。', en: 'The programme lists no such topic.' },
} as const satisfies Messages;
