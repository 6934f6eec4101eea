import { Decimal } from 'decimal.js';
import { firstDayOf } from '../../programmes/calendar/period.js';
import { Refusal } from '../refusal.js';
import { narrowText } from './clean-text.js';

/** A figure with how exactly it is known. */
export interface ReadFigure {
  value: string;
  bound: 'EXACT' | 'MORE_THAN' | 'LESS_THAN';
}

const FIGURE = /^(不到|不足|少于|less than|<)? ?(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,6})? ?(余|多|以上|\+)?$/i;
const NO_FIGURE = /^[-—–/\\]*$/;

/** 18,630.5 is a figure; 50余, 3500多 and 不到1 say how exactly it is known. */
export function readFigure(raw: string): ReadFigure | null | Refusal {
  const text = narrowText(raw);
  if (NO_FIGURE.test(text)) return null;
  const found = FIGURE.exec(text) ?? /^()(-?\d{1,12})(\.\d{1,6})?()$/.exec(text);
  if (!found) return new Refusal('not-a-number');
  const [, less, whole, places = '', more] = found;
  const value = new Decimal(whole!.replaceAll(',', '') + places).toFixed();
  return { value, bound: less ? 'LESS_THAN' : more ? 'MORE_THAN' : 'EXACT' };
}

const YEAR = /^(\d{4}) ?年?(?:度|全年)?$/;
const MONTH = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?月?(?:份)?(?:[-/.]? ?\d{1,2} ?[日号]?)?$/;
const QUARTER = /^(\d{4}) ?[-年]? ?(?:Q|第)? ?([1-4一二三四]) ?(?:季度)?$/i;
const QUARTERS = '一二三四';

/** A day of the period that a cell names: 2026, 2026年5月, 2026Q2 or 2026年第二季度. */
export function readPeriodDay(raw: string): string | null | Refusal {
  const text = narrowText(raw);
  if (NO_FIGURE.test(text)) return null;
  const year = YEAR.exec(text);
  if (year) return `${year[1]}-01-01`;
  const quarter = /[Qq季]/.test(text) ? QUARTER.exec(text) : null;
  if (quarter) {
    const nth = QUARTERS.includes(quarter[2]!) ? QUARTERS.indexOf(quarter[2]!) + 1 : Number(quarter[2]);
    return firstDayOf(`Q${nth}`, Number(quarter[1]));
  }
  const month = MONTH.exec(text);
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12)
    return firstDayOf(`M${Number(month[2])}`, Number(month[1]));
  return new Refusal('not-a-period');
}
