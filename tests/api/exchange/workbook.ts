import { zipFile } from './zip-file.js';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface Sheet {
  /** The rows of the sheet as its XML. */
  rows: string;
  state?: 'visible' | 'hidden';
}

export interface Workbook {
  sheets: Sheet[];
  /** Entries of the shared strings, as XML. */
  strings?: string[];
  /** Number formats of the cell styles 1, 2, …; style 0 is general. */
  formats?: string[];
  countsFrom1904?: boolean;
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

function stylesOf(formats: string[]): string {
  const codes = formats.map((code, place) => `<numFmt numFmtId="${164 + place}" formatCode="${code}"/>`).join('');
  const styles = formats.map((_, place) => `<xf numFmtId="${164 + place}"/>`).join('');
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes}</numFmts><cellXfs><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>`;
}

/** A workbook of hand-written sheets, for what ordinary writers do not write. */
export function workbook({ sheets, strings = [], formats = [], countsFrom1904 = false }: Workbook): Buffer {
  const entries = sheets.map(
    ({ state = 'visible' }, place) =>
      `<sheet name="表${place}" sheetId="${place + 1}" state="${state}" r:id="s${place}"/>`,
  );
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}">${relation('r1', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${countsFrom1904}"/><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${sheets
      .map((_, place) => relation(`s${place}`, 'worksheet', `worksheets/sheet${place}.xml`))
      .join(
        '',
      )}${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('f', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map(entry => `<si>${entry}</si>`).join('')}</sst>`,
    'xl/styles.xml': stylesOf(formats),
  };
  for (const [place, { rows }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${place}.xml`] = `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
  }
  return zipFile(parts);
}

/** A row of plain texts. */
export function textRow(...texts: string[]): string {
  return `<row>${texts.map(text => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
}
