import { readWholeXml } from './xml.js';

/** How a number of a sheet is shown, as far as it changes what the number means. */
export type NumberFormat = 'number' | 'date' | { percentPlaces: number };

/** Formats that need no code: dates and times in any language, 27-36 and 50-58 those of East Asia. */
function builtInFormat(id: number): NumberFormat {
  if (id === 9) return { percentPlaces: 0 };
  if (id === 10) return { percentPlaces: 2 };
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return isDate ? 'date' : 'number';
}

function formatOfCode(code: string): NumberFormat {
  const positive = code.split(';')[0]!;
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/^general|通用格式/i.test(bare)) return 'number';
  if (bare.includes('%')) return { percentPlaces: /\.(0+)/.exec(bare)?.[1]?.length ?? 0 };
  return /[ymdhs]/i.test(bare) ? 'date' : 'number';
}

/** The format of each cell style, by its place in the style sheet. */
export async function readNumberFormats(chunks: AsyncIterable<Buffer>): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isInCellFormats = false;
  await readWholeXml(chunks, {
    opened(name, { numFmtId, formatCode }) {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
      if (name === 'cellXfs') isInCellFormats = true;
      if (name !== 'xf' || !isInCellFormats) return;
      const code = codes.get(Number(numFmtId));
      formats.push(code === undefined ? builtInFormat(Number(numFmtId ?? 0)) : formatOfCode(code));
    },
    closed(name) {
      if (name === 'cellXfs') isInCellFormats = false;
    },
  });
  return formats;
}
