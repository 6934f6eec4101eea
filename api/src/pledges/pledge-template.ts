import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { PledgeItemTemplate } from '../programmes/programme.js';
import { InvalidInput } from '../shared/errors.js';

/** The items of the programme's pledge; refused when the programme knows no pledge. */
export async function pledgeTemplate(context: Context): Promise<PledgeItemTemplate[]> {
  const { programme } = await context.once(programmeInForce);
  if (programme.pledge) return programme.pledge.items;
  throw new InvalidInput('The programme knows no pledge', { reason: 'no-pledge' });
}

/** The template of an item, refused when the programme in force no longer has it. */
export async function itemTemplate(context: Context, key: string): Promise<PledgeItemTemplate> {
  const items = await pledgeTemplate(context);
  const found = items.find(item => item.key === key);
  if (found) return found;
  throw new InvalidInput('The pledge of the programme has no such item', {
    reason: 'unknown-item',
    field: 'items',
    value: key,
    allowed: items.map(item => item.key),
  });
}
