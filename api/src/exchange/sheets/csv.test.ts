import { expect, test } from '@jest/globals';
import type { RefusedFile } from '../refusal.js';
import { readCsv, separatorOf } from './csv.js';

async function rowsOf(text: string): Promise<string[]> {
  const rows: string[] = [];
  for await (const { number, cells } of readCsv(text)) rows.push(`${number}: ${cells.join('|')}`);
  return rows;
}

test.each([
  ['a,b,c\n1;2,3,4', ','],
  ['"Debates (a, b)";"Questions, 2";x\n', ';'],
  ['a\tb\n', '\t'],
  ['姓名，村，电话\n', '，'],
  ['only\none\n', ','],
  ['西三镇代表花名册\n姓名;村\n', ';'],
])('the separator of %j is %j', (text, separator) => {
  expect(separatorOf(text)).toBe(separator);
});

test('quoted cells may hold separators, quotes and line breaks, and rows are counted as a spreadsheet shows them', async () => {
  expect(await rowsOf('a,b\n"1,5","say ""yes"""\n"two\nlines",x\n\nlast,y\n')).toEqual([
    '1: a|b',
    '2: 1,5|say "yes"',
    '3: two\nlines|x',
    '4: ',
    '5: last|y',
  ]);
});

test('rows that are shorter or longer than the heading are read as they are', async () => {
  expect(await rowsOf('a,b,c\r\n1\r\n1,2,3,4\r\n')).toEqual(['1: a|b|c', '2: 1', '3: 1|2|3|4']);
});

test('a quotation mark inside a cell is an ordinary character', async () => {
  expect(await rowsOf('a,b\n5" pipe,x\n')).toEqual(['1: a|b', '2: 5" pipe|x']);
});

test('a quotation mark that is never closed is refused with its row', async () => {
  const failure = await rowsOf('a,b\n1,2\n"3,4\n5,6\n').catch((error: RefusedFile) => [error.reason, error.params]);
  expect(failure).toEqual(['file-quotes', { row: 3 }]);
});
