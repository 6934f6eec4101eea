import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Row } from '../../factories/rows.js';
import { REGISTERED_ON, YEAR_BEFORE } from './figures.js';
import type { Township } from './wards.js';

/** Invented: what a paper of the year before the first records says of the two largest villages. */
const REPORTED = ['31', '22'];

export function pastFigureRows(identify: Identify, { villages }: Township): Row<'pastFigures'>[] {
  const recordedAt = atHour(REGISTERED_ON, 10);
  return REPORTED.map((value, place) => {
    const { id: wardId } = villages[place]!.ward;
    return {
      ...{ id: identify('past-figure', wardId, recordedAt), wardId, representativeId: null },
      ...{ year: YEAR_BEFORE.year - 1, measure: 'matters.raised/suggestion', value, outOf: null },
      ...{ source: '代表工作年度总结（示例）', note: null, recordedBy: null, recordedAt },
    };
  });
}
