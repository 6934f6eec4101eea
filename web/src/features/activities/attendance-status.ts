import type { AttendanceStatus } from '../../generated/graphql.js';

/** In the order of the paper roll; the number keys follow it. */
export const ATTENDANCE_STATUSES = [
  'PRESENT',
  'LATE',
  'LEFT_EARLY',
  'EXCUSED',
  'ABSENT',
  'UNVERIFIED',
] as const satisfies readonly AttendanceStatus[];
