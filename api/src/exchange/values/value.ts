import type { Programme } from '../../programmes/programme.js';
import type { Refusal } from '../refusal.js';
import type { DateOrder } from './date-order.js';

/** What a cell is read with. */
export interface CellReading {
  programme: Programme;
  /** Which of 5/6/2026 is the month, as far as the other dates of the column tell. */
  dateOrder: DateOrder | null;
}

/** Reads the text of a cell that is not blank; null when the text only says that there is nothing. */
export type ReadValue<T> = (text: string, reading: CellReading) => T | null | Refusal;
