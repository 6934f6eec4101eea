import DataLoader from 'dataloader';
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { LinkRule, Programme } from '../programmes/programme.js';
import { representativeType } from '../programmes/programme.lookup.js';
import type { MandateRow } from '../representatives/mandate.query.js';
import { fitsLinkRule, linkRuleTable } from './link-rule.sql.js';

/** One link rule of a mandate's type with what is linked today. */
export interface QuotaState {
  rule: LinkRule;
  linked: number;
}

interface Count {
  mandateId: string;
  ordinal: number;
  linked: number;
}

/** SQL: the links `l` of the mandate `h` on a day, with their households `f`. */
export function linkedOn(day: string): RawBuilder<unknown> {
  return sql`links l join households f on f.jurisdiction_id = l.jurisdiction_id and f.id = l.household_id
    where l.jurisdiction_id = h.jurisdiction_id and l.mandate_id = h.id
      and l.started_on <= ${day} and (l.ended_on is null or l.ended_on >= ${day})`;
}

/** SQL: each rule of each mandate `h` that the condition keeps, with how many households count for it on a day. */
export function ruleCounts(programme: Programme, day: string, kept: RawBuilder<unknown>): RawBuilder<Count> {
  return sql<Count>`
    select h.id as mandate_id, rule.ordinal, rule.fewest, rule.most, rule.categories, linked.count::int as linked
    from mandates h join ${linkRuleTable(programme)} on rule.type = h.type
    cross join lateral (select count(distinct f.id) from ${linkedOn(day)} and ${fitsLinkRule(sql`${day}::date`)}) linked
    where ${kept}`;
}

/** How far each mandate meets the link rules of its type today; empty when its type has no rule. */
export function linkQuotaStates(context: Context) {
  return new DataLoader<MandateRow, QuotaState[], string>(
    async mandates => {
      const { programme } = await context.once(programmeInForce);
      const ids = mandates.map(({ id }) => id);
      const kept = sql`h.jurisdiction_id = ${context.jurisdiction.id} and h.id = any (${ids}::uuid[])`;
      const { rows } = await ruleCounts(programme, context.today, kept).execute(await context.read());
      const linked = new Map(rows.map(row => [`${row.mandateId} ${row.ordinal}`, row.linked]));
      return mandates.map(({ id, type }) => {
        const links = representativeType(programme, type)?.links ?? 'none';
        if (links === 'none') return [];
        return links.map((rule, at) => ({ rule, linked: linked.get(`${id} ${at + 1}`) ?? 0 }));
      });
    },
    { cacheKeyFn: ({ id }) => id },
  );
}
