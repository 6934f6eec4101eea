import type { Database } from '../../database/tables.js';
import type { Findings } from '../findings.js';
import type { TableRow } from '../read-table.js';

/** Of whom each is a part. */
const PARTS = [
  { part: 'minorityPeople', whole: 'people' },
  { part: 'partyMembers', whole: 'people' },
  { part: 'minorityPartyMembers', whole: 'partyMembers' },
] as const;

/** Tells where a household would have more of some people than of all. */
export function checkWhole(findings: Findings, row: TableRow, household: Database['households']): void {
  for (const { part, whole } of PARTS) {
    const count = household[part];
    const most = household[whole];
    if (count !== null && most !== null && count > most)
      findings.refuse(row, part, 'more-than-whole', { whole: findings.titleOf(whole), most });
  }
}
