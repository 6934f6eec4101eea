import type { ImportKind } from '../../generated/graphql.js';

/** In the order in which an empty jurisdiction is filled. */
export const IMPORT_KINDS = [
  'WARDS',
  'REPRESENTATIVES',
  'HOUSEHOLDS',
  'LINKS',
  'ACTIVITIES',
  'ATTENDANCE',
  'DUTY_RECORDS',
  'INDICATOR_REPORTS',
  'MATTERS',
] as const satisfies readonly ImportKind[];
