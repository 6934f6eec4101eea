import { defineMessages } from '../lib/messages.js';

export const useFileText = defineMessages('file-field', {
  file: { 'zh-CN': '佐证文件（可不选）', en: 'Supporting file (may be left out)' },
  kinds: { 'zh-CN': 'PDF、图片、XLSX 或 DOCX，最多 8 MB', en: 'PDF, picture, XLSX or DOCX, 8 MB at most' },
  choose: { 'zh-CN': '选择文件', en: 'Choose a file' },
  sending: { 'zh-CN': '正在上传……', en: 'Sending…' },
  remove: { 'zh-CN': '不附这个文件', en: 'Leave this file out' },
});
