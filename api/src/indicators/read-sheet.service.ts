import { requireRight } from '../accounts/access.js';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { NotFound } from '../shared/errors.js';
import { topWard, type WardRow, wardById } from '../wards/ward.query.js';
import { indicatorSheet } from './indicator-sheet.service.js';

/** The ward that is named; else the viewer's own, or the topmost one. */
async function chosenWard(context: Context, wardId: string | null | undefined): Promise<WardRow> {
  const key = wardId ? keyOf('Ward', wardId) : (context.viewer?.wardId ?? null);
  const ward = key ? await context.once(wardById).load(key) : await context.once(topWard);
  if (ward) return ward;
  throw new NotFound('Ward', wardId ?? '', 'wardId');
}

/** The sheet of a ward that the viewer may read. */
export async function sheetOf(context: Context, wardId: string | null | undefined, on: string) {
  const ward = await chosenWard(context, wardId);
  await requireRight(context, 'indicator.read', { wardId: ward.id });
  return indicatorSheet(context, ward, on);
}
