import type { Context } from '../context.js';
import type { Label } from '../jurisdictions/label.type.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { householdCategories } from './household.query.js';

/** A household's categories of today, in the words and the order of the programme. */
export async function describeCategories(context: Context, householdId: string): Promise<Label[]> {
  const { programme } = await context.once(programmeInForce);
  const rows = await context.once(householdCategories).load(householdId);
  const keys = new Set(rows.map(({ category }) => category));
  return programme.householdCategories
    .filter(({ key }) => keys.has(key))
    .map(({ key, title }) => ({ key, title: title[context.language] }));
}
