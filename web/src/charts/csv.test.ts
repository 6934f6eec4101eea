import { describe, expect, test } from '@jest/globals';
import { toCsv } from './csv.js';

const fileWith = (cell: string): string => toCsv({ columns: ['village'], rows: [[cell]] }).split('\r\n')[1]!;

describe('a table saved as CSV', () => {
  test('has one line for the headings and one for each row', () => {
    expect(
      toCsv({
        columns: ['village', '2026'],
        rows: [
          ['示例一村', '83%'],
          ['示例二村', '71%'],
        ],
      }),
    ).toBe('village,2026\r\n示例一村,83%\r\n示例二村,71%');
  });

  test.each([
    ['a comma inside a figure does not split it', '1,225 of 1,671', '"1,225 of 1,671"'],
    ['a quotation mark is doubled', 'the "old" village', '"the ""old"" village"'],
    ['a line break stays inside its cell', 'one\ntwo', '"one\ntwo"'],
    ['a name that a spreadsheet would run as a formula is made harmless', '=HYPERLINK(1)', "'=HYPERLINK(1)"],
    ['a negative number stays a number', '-2.5', '-2.5'],
    ['a hint where a line may break stays on the screen', '83%\u200B（465/557）', '83%（465/557）'],
    ['a sign before words is no number', '-cmd', "'-cmd"],
  ])('%s', (_title, cell, written) => {
    expect(fileWith(cell)).toBe(written);
  });
});
