import { expect, test } from '@jest/globals';
import type { Programme } from '../../programmes/programme.js';
import { Refusal } from '../refusal.js';
import { readDate } from './date.value.js';
import { type DateOrder, dateOrderOf } from './date-order.js';

function read(text: string, dateOrder: DateOrder | null = null) {
  const date = readDate(text, { programme: {} as Programme, dateOrder });
  return date instanceof Refusal ? date.reason : date;
}

test.each([
  '2026-01-05',
  '2026-1-5',
  '2026/1/5',
  '2026.1.5',
  '2026.01.05',
  '2026年1月5日',
  '2026 年 1 月 5 日',
  '20260105',
  '46027',
  '２０２６年１月５日',
  ' 2026－01－05 ',
  '2026-01-05T00:00:00',
  '2026-01-05 08:30:00',
  '2026年1月5日 星期一',
  '2026年1月5号（周一）',
  '5 January 2026',
  '5-Jan-2026',
  '5th Jan 2026',
  'January 5, 2026',
  'Jan. 5 2026',
])('%s is the fifth of January 2026', text => {
  expect(read(text)).toBe('2026-01-05');
});

test.each(['至今', 'In Office', '-', '—', '无', 'N/A', 'present'])('“%s” says that there is no date', text => {
  expect(read(text)).toBeNull();
});

test.each([
  ['2026-02-30', 'no-such-date'],
  ['30.02.2026', 'no-such-date'],
  ['2026-13-01', 'no-such-date'],
  ['1026-01-01', 'no-such-date'],
  ['2026', 'date-without-day'],
  ['2026年1月', 'date-without-day'],
  ['2026.1', 'date-without-day'],
  ['05-06-2026', 'ambiguous-date'],
  ['26-01-05', 'not-a-date'],
  ['5 Foo 2026', 'not-a-date'],
  ['昨天', 'not-a-date'],
  ['92.00%', 'not-a-date'],
  ['4602', 'date-without-day'],
])('%s is refused: %s', (text, reason) => {
  expect(read(text)).toBe(reason);
});

test('a day above twelve tells the order of the whole column', () => {
  expect(dateOrderOf(['05-06-2026', '23-05-2019'])).toBe('day-first');
  expect(dateOrderOf(['05/06/2026', '05/23/2019'])).toBe('month-first');
  expect(dateOrderOf(['05-06-2026', '2026-01-23'])).toBeNull();
  expect(dateOrderOf(['23-05-2019', '05-23-2019'])).toBeNull();
  expect(read('05-06-2026', 'day-first')).toBe('2026-06-05');
  expect(read('05-06-2026', 'month-first')).toBe('2026-05-06');
});

test('a date that speaks for itself needs no order', () => {
  expect(read('23-05-2019')).toBe('2019-05-23');
  expect(read('05/23/2019', 'day-first')).toBe('2019-05-23');
  expect(read('05-05-2026')).toBe('2026-05-05');
});
