import type { Award } from '@lianxin/api/programmes/programme.js';
import { atHour } from './days.js';
import type { Identify } from './identifiers.js';
import type { Row } from './rows.js';

/** What a body decided, as a scenario tells it. */
export interface HonourTold {
  mandateId?: string;
  wardId?: string;
  reason: string;
  amount?: string;
  minuteNumber: string;
  decidedOn: string;
  revoked?: { on: string; reason: string };
}

interface HonourContext {
  award: Award;
  year: number;
  identify: Identify;
  officeUser: string;
}

/** An honour as a row. */
export function honourRow(told: HonourTold, { award, year, identify, officeUser }: HonourContext): Row<'honours'> {
  const { reason, minuteNumber, decidedOn, revoked } = told;
  const recordedAt = atHour(decidedOn, 17);
  return {
    id: identify('honour', [award.key, year, told.mandateId ?? told.wardId].join('/'), recordedAt),
    ...{ award: award.key, year, reason, minuteNumber, decidedOn },
    mandateId: told.mandateId ?? null,
    wardId: told.wardId ?? null,
    amount: told.amount ?? null,
    decidedBy: award.authority['zh-CN'],
    revokedOn: revoked?.on ?? null,
    revokedReason: revoked?.reason ?? null,
    recordedBy: officeUser,
    recordedAt,
  };
}

/** How many the quota lets have an award, of so many to whom it may go. */
export function mostOf({ quota }: Award, eligible: number): number {
  if (!quota) return eligible;
  const [part, whole] = quota.share.split('/').map(Number) as [number, number];
  return Math.floor((eligible * part) / whole);
}
