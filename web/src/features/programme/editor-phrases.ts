import type { Language } from '../../lib/language.js';

/** The words of the editor's own parts that an office meets; the editor speaks English by itself. */
const CHINESE: Record<string, string> = {
  'Control character': '控制字符',
  Completions: '补全',
  Diagnostics: '问题',
  'No diagnostics': '没有问题',
  Find: '查找',
  Replace: '替换为',
  next: '下一处',
  previous: '上一处',
  all: '全部选中',
  'match case': '区分大小写',
  'by word': '全词匹配',
  regexp: '正则表达式',
  replace: '替换',
  'replace all': '全部替换',
  close: '关闭',
  'current match': '当前匹配',
  'replaced $ matches': '已替换 $ 处',
  'replaced match on line $': '已替换第 $ 行的一处',
  'on line': '在第几行：',
  'Go to line': '转到行',
  go: '转到',
};

export function editorPhrases(language: Language): Record<string, string> {
  return language === 'en' ? {} : CHINESE;
}
