import { RefusedFile } from '../refusal.js';
import { readCsv } from './csv.js';
import { decodeText } from './encoding.js';
import { LARGEST_FILE, type Sheet } from './sheet.js';
import { readWorkbook } from './workbook.js';

const ZIP = Buffer.from('PK');
const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

function startsWith(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark);
}

/** Office systems like to save a web page under the name of a spreadsheet. */
function isMarkup(text: string): boolean {
  return /^\s*<(!doctype|html|table|\?xml|head|meta)/i.test(text.slice(0, 500));
}

/** The rows of a file, whose kind is told by its content and not by its name. */
export function openSheet(bytes: Buffer): Sheet {
  if (bytes.length > LARGEST_FILE) throw new RefusedFile('file-too-large', { megabytes: LARGEST_FILE / 1024 / 1024 });
  if (startsWith(bytes, OLD_EXCEL)) throw new RefusedFile('file-old-excel');
  if (startsWith(bytes, ZIP)) return readWorkbook(bytes);
  const text = decodeText(bytes);
  if (text.trim() === '') throw new RefusedFile('file-empty');
  if (isMarkup(text)) throw new RefusedFile('file-web-page');
  return readCsv(text);
}
