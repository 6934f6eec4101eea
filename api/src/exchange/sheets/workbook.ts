import { RefusedFile } from '../refusal.js';
import type { WorkbookTexts } from './cell-text.js';
import { readNumberFormats } from './number-formats.js';
import { readSharedStrings } from './shared-strings.js';
import type { Sheet } from './sheet.js';
import { findWorkbookParts } from './workbook-parts.js';
import { readWorksheet } from './worksheet.js';
import { ZipArchive } from './zip.js';

/** Rows of the first visible sheet that holds anything; sheets behind it are not looked at. */
export async function* readWorkbook(bytes: Buffer): Sheet {
  const zip = new ZipArchive(bytes);
  const parts = await findWorkbookParts(zip);
  const texts: WorkbookTexts = {
    strings:
      parts.sharedStrings && zip.has(parts.sharedStrings) ? await readSharedStrings(zip.read(parts.sharedStrings)) : [],
    formats: parts.styles && zip.has(parts.styles) ? await readNumberFormats(zip.read(parts.styles)) : [],
    countsFrom1904: parts.countsFrom1904,
  };
  for (const sheet of parts.sheets) {
    let isEmpty = true;
    for await (const row of readWorksheet(zip.read(sheet), texts)) {
      if (row.cells.some(cell => cell !== '')) isEmpty = false;
      if (!isEmpty) yield row;
    }
    if (!isEmpty) return;
  }
  throw new RefusedFile('file-empty');
}
