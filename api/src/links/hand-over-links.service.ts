import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord, keyOf } from '../database/find-record.js';
import { Household } from '../households/household.entity.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { Mandate } from '../representatives/mandate.entity.js';
import { markYearsStale } from '../representatives/mark-years-stale.js';
import { addDays } from '../shared/days.js';
import { InvalidInput } from '../shared/errors.js';
import { Link } from './link.entity.js';
import type { HandOverLinksInput } from './link.input.js';
import { requireLinkable } from './start-link.service.js';

/** Begun before the day and not over by then. */
function onTheWay(mandateId: string, day: string) {
  return { mandateId, startedOn: { $lt: day }, $or: [{ endedOn: null }, { endedOn: { $gte: day } }] };
}

/** The links to hand over: all, or those chosen, each of which must be the mandate's on the day before. */
async function linksOf(em: EntityManager, from: Mandate, { linkIds, startedOn }: HandOverLinksInput): Promise<Link[]> {
  const all = await em.find(Link, onTheWay(from.id, startedOn), { orderBy: { id: 'asc' } });
  const chosen = new Set(linkIds?.map(id => keyOf('Link', id)) ?? all.map(({ id }) => id));
  const links = all.filter(({ id }) => chosen.has(id));
  if (links.length > 0 && links.length === chosen.size) return links;
  throw new InvalidInput('A link is not held by the one who hands over', {
    reason: 'nothing-to-hand-over',
    field: linkIds ? 'linkIds' : 'fromMandateId',
    value: startedOn,
  });
}

/** Ends what is handed over the day before and lets the other one answer from the day on, wherever not linked already or the household has left. */
async function handOver(em: EntityManager, context: Context, links: Link[], to: Mandate, day: string): Promise<void> {
  const held = await em.find(Link, { mandateId: to.id, $or: [{ endedOn: null }, { endedOn: { $gte: day } }] });
  const linked = new Set(held.map(({ householdId }) => householdId));
  const ids = links.map(({ householdId }) => householdId);
  const households = new Map((await em.find(Household, { id: { $in: ids } })).map(each => [each.id, each]));
  for (const link of links) {
    const { householdId, post, task, target, reward } = link;
    link.endWithMandate(addDays(day, -1));
    const household = households.get(householdId)!;
    if (linked.has(householdId) || household.residence === 'CLOSED') continue;
    await requireLinkable(context, to, household, day);
    em.create(Link, {
      ...{ jurisdictionId: context.jurisdiction.id, mandateId: to.id, householdId },
      ...{ startedOn: day, endedOn: to.endedOn, predecessorId: link.id, post, task, target, reward },
    });
  }
}

/** Hands the links of one representative to another on a day; what was stays as history. Answers who took over. */
export async function handOverLinks(context: Context, input: HandOverLinksInput): Promise<string> {
  const id = await transact(context, 'handOverLinks', input, async em => {
    await requireRight(context, 'link.change', {});
    const from = await findRecord(em, Mandate, input.fromMandateId);
    const to = await findRecord(em, Mandate, input.toMandateId);
    if (from.id === to.id) {
      throw new InvalidInput('Nobody hands over to the same mandate', {
        reason: 'handed-to-oneself',
        field: 'toMandateId',
      });
    }
    const links = await linksOf(em, from, input);
    await handOver(em, context, links, to, input.startedOn);
    const representativeIds = [...new Set([from.representativeId, to.representativeId])];
    const days = { from: input.startedOn, until: null, happenedOn: input.startedOn };
    await requireOpenFacts(em, context, { kind: FactKind.LINK, ...days, representativeIds });
    await markYearsStale(dbOf(em), context, input.startedOn, representativeIds);
    return to.id;
  });
  return id!;
}
