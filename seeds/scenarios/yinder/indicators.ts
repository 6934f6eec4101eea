import type { Programme } from '@lianxin/api/programmes/programme.js';
import { indicatorTables } from '../../factories/indicator-rows.js';
import type { Row } from '../../factories/rows.js';
import { creditLines, releaseCreditLines } from './credit-lines.js';
import { KNOWN_THROUGH, PUBLISHED, YEAR } from './figures.js';
import type { Town } from './wards.js';
import type { YearContext } from './year.js';

/** What the town reported: "more than 1,170 mu" stays "more than". */
export function reportFigures(
  { ward, places }: Town,
  programme: Programme,
  context: YearContext,
): [string, object[]][] {
  const { identify, officeUser } = context;
  const told = { wardId: ward.id, on: `${YEAR}-01-01`, submittedOn: KNOWN_THROUGH };
  const figures = [
    { ...told, indicator: 'pepper-area', value: PUBLISHED.pepperArea, bound: 'MORE_THAN' as const },
    { ...told, indicator: 'projects', value: PUBLISHED.projects },
    ...creditLines(places),
  ];
  const tables = indicatorTables({ programme, identify, officeUser, approverOf: () => null }, { figures });
  const reports = tables.find(([table]) => table === 'indicatorReports')![1] as Row<'indicatorReports'>[];
  return [...tables, ['indicatorReleases', releaseCreditLines(reports, programme, context)]];
}
