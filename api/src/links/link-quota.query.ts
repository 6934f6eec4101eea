import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { LinkRule } from '../programmes/programme.js';
import { representativeType } from '../programmes/programme.lookup.js';
import type { MandateRow } from '../representatives/mandate.query.js';

/** One link rule of a mandate's type with what is linked today. */
export interface QuotaState {
  rule: LinkRule;
  linked: number;
}

interface LinkedHousehold {
  mandateId: string;
  wardIds: string[];
  zone: string | null;
  categories: string[];
}

/** Whether a linked household counts for a rule of the mandate. */
function fits({ categories, within }: LinkRule, mandate: MandateRow, household: LinkedHousehold): boolean {
  if (categories !== 'any' && !categories.some(category => household.categories.includes(category))) return false;
  if (within === 'ward') return household.wardIds.includes(mandate.wardId);
  return within !== 'electoral-zone' || (mandate.zone !== null && household.zone === mandate.zone);
}

async function linkedHouseholds(context: Context, mandateIds: readonly string[]): Promise<LinkedHousehold[]> {
  const { today } = context;
  const { rows } = await sql<LinkedHousehold>`
    select l.mandate_id, h.zone,
      array(select line.ancestor_id::text from ward_ancestors line
        where line.jurisdiction_id = h.jurisdiction_id and line.ward_id = h.ward_id) as ward_ids,
      array(select c.category from household_categories c
        where c.jurisdiction_id = h.jurisdiction_id and c.household_id = h.id
          and c.started_on <= ${today} and (c.ended_on is null or c.ended_on >= ${today})) as categories
    from links l join households h on h.jurisdiction_id = l.jurisdiction_id and h.id = l.household_id
    where l.jurisdiction_id = ${context.jurisdiction.id} and l.mandate_id = any (${[...mandateIds]}::uuid[])
      and l.started_on <= ${today} and (l.ended_on is null or l.ended_on >= ${today})`.execute(await context.read());
  return rows;
}

/** How far each mandate meets the link rules of its type today; empty when its type has no rule. */
export function linkQuotaStates(context: Context) {
  return new DataLoader<MandateRow, QuotaState[], string>(
    async mandates => {
      const { programme } = await context.once(programmeInForce);
      const households = await linkedHouseholds(
        context,
        mandates.map(({ id }) => id),
      );
      const byMandate = Map.groupBy(households, ({ mandateId }) => mandateId);
      return mandates.map(mandate => {
        const links = representativeType(programme, mandate.type)?.links ?? 'none';
        const linked = byMandate.get(mandate.id) ?? [];
        return links === 'none'
          ? []
          : links.map(rule => ({ rule, linked: linked.filter(household => fits(rule, mandate, household)).length }));
      });
    },
    { cacheKeyFn: ({ id }) => id },
  );
}
