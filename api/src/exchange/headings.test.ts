import { expect, test } from '@jest/globals';
import { field } from './field.js';
import { columnName, fieldsOfColumns } from './headings.js';
import { readText } from './values/text.value.js';

const FIELDS = {
  name: field(readText, { zh: '姓名', en: 'Name', also: '代表姓名 member' }),
  bornOn: field(readText, { zh: '出生日期', en: 'Born on' }),
};

const match = (columns: string[], mapping: { column: string; field: string | null }[] = []) =>
  fieldsOfColumns(columns, FIELDS, mapping);

test.each(['姓名', ' 姓 名* ', 'NAME', '代表姓名', 'Member', '姓名（必填）', '姓名\ufffd', '１姓名'.slice(1)])(
  'the heading %j is the name',
  heading => {
    expect(match([heading])).toEqual(['name']);
  },
);

test('remarks in brackets do not matter, and what is not known is left out', () => {
  expect(match(['出生日期（年/月/日）', '备注'])).toEqual(['bornOn', null]);
});

test('of two columns that fit, the likelier heading wins and the other is left out', () => {
  expect(match(['member', '姓名'])).toEqual([null, 'name']);
});

test('the user has the last word, lost characters or not', () => {
  expect(match(['姓名', 'The President\ufffds Name'], [{ column: 'The Presidents Name', field: 'name' }])).toEqual([
    null,
    'name',
  ]);
  expect(match(['姓名'], [{ column: '姓名', field: null }])).toEqual([null]);
});

test('a column without heading is called by its letter', () => {
  expect([columnName('', 0), columnName(' ', 27), columnName(' 姓名 ', 3)]).toEqual(['(A)', '(AB)', '姓名']);
});
