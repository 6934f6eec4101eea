import { viewerMay } from '../accounts/access.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { Programme } from '../programmes/programme.js';
import type { Text } from '../shared/language.js';

/** What is said instead of a cause that is nobody else's business. */
export const HIDDEN_CAUSE: Text = { 'zh-CN': '必访（缘由不公开）', en: 'Must-visit (cause not shown)' };

interface Owed {
  householdId: string;
  trigger: string;
  /** Who reported it sees what they reported. */
  recordedBy?: string | null;
}

/** Whether the cause itself would tell something sensitive of the household. */
function isSensitive({ visits, householdCategories }: Programme, trigger: string): boolean {
  const cause = visits.mustVisit.find(({ key }) => key === trigger);
  if (cause?.trigger !== 'category') return cause?.sensitive ?? true;
  return householdCategories.some(({ key, sensitive }) => sensitive && cause.categories.includes(key));
}

/** Whether the viewer may know why the visit is owed. */
export async function seesCause(context: Context, { householdId, trigger, recordedBy }: Owed): Promise<boolean> {
  const { programme } = await context.once(programmeInForce);
  if (!isSensitive(programme, trigger)) return true;
  if (recordedBy && recordedBy === context.viewer?.userId) return true;
  return viewerMay(context, 'household.details', { householdId });
}

/** Why the visit is owed, as far as the viewer may know. */
export async function causeTitle(context: Context, owed: Owed): Promise<string> {
  const { programme } = await context.once(programmeInForce);
  const cause = programme.visits.mustVisit.find(({ key }) => key === owed.trigger);
  const isSeen = await seesCause(context, owed);
  return isSeen ? (cause?.title[context.language] ?? owed.trigger) : HIDDEN_CAUSE[context.language];
}
