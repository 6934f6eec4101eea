import { expect, test } from '@jest/globals';
import { readNumberFormats } from './number-formats.js';

async function formatOf(id: number, code?: string) {
  const custom = code === undefined ? '' : `<numFmts><numFmt numFmtId="${id}" formatCode="${code}"/></numFmts>`;
  const xml = `<styleSheet>${custom}<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
  async function* chunks() {
    yield Buffer.from(xml);
  }
  const formats = await readNumberFormats(chunks());
  return formats.length === 1 ? formats[0] : formats;
}

test.each([
  [0, undefined, 'number'],
  [1, undefined, 'number'],
  [9, undefined, { percentPlaces: 0 }],
  [10, undefined, { percentPlaces: 2 }],
  [14, undefined, 'date'],
  [31, undefined, 'date'],
  [49, undefined, 'number'],
  [176, 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', 'date'],
  [176, '[$-804]yyyy/m/d;@', 'date'],
  [176, 'General', 'number'],
  [176, 'G/通用格式', 'number'],
  [176, '0.00&quot;days&quot;', 'number'],
  [176, '[Red]0.0%', { percentPlaces: 1 }],
  [176, '0.00E+00', 'number'],
  [176, '[h]:mm', 'date'],
])('format %d %s', async (id, code, expected) => {
  expect(await formatOf(id, code)).toEqual(expected);
});
