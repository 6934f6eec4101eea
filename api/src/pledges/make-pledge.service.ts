import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord } from '../database/find-record.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { ofYear, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import type { PledgeItemTemplate } from '../programmes/programme.js';
import { markStale } from '../queue/enqueue.js';
import { Mandate } from '../representatives/mandate.entity.js';
import { Representative } from '../representatives/representative.entity.js';
import { requireText, textOrNull, yearOf } from '../shared/checks.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { namedHousehold, requireLinkedThen } from './beneficiary.js';
import { Pledge } from './pledge.entity.js';
import type { MakePledgeInput, PledgeItemInput } from './pledge.input.js';
import { PledgeItem } from './pledge-item.entity.js';
import { itemTemplate, pledgeTemplate } from './pledge-template.js';

/** Each item of the template is promised as often as it says, and nothing else. */
async function requireWhole(context: Context, items: PledgeItemInput[]): Promise<PledgeItemTemplate[]> {
  const template = await pledgeTemplate(context);
  for (const { key } of items) await itemTemplate(context, key);
  for (const { key, times } of template) {
    const given = items.filter(item => item.key === key).length;
    if (given >= times.min && given <= times.max) continue;
    const isOnce = times.min === 1 && times.max === 1;
    throw new InvalidInput('Each item of the template is promised as often as it says', {
      ...{ reason: isOnce ? 'item-once' : 'item-times', field: 'items', value: key },
      allowed: isOnce ? template.map(each => each.key) : `${times.min}-${times.max}`,
    });
  }
  if (items.length > 0) return template;
  throw new InvalidInput('Nothing is promised', { reason: 'no-items', field: 'items' });
}

/** Own words; where the programme fixes the wording, its title in the language records are kept in, unless something is added. */
function wordsOf({ wording, title }: PledgeItemTemplate, { text }: PledgeItemInput): string {
  return wording === 'fixed' ? (textOrNull(text) ?? title['zh-CN']) : requireText('items', text);
}

async function requireMayPledge(
  em: EntityManager,
  context: Context,
  representativeId: string,
  year: number,
): Promise<void> {
  const latest = yearOf(context.today) + 1;
  if (year > latest) {
    throw new InvalidInput('A pledge is made for this year or the next', {
      reason: 'year-too-far',
      field: 'year',
      value: year,
      allowed: latest,
    });
  }
  const inYear = {
    startedOn: { $lte: `${year}-12-31` },
    $or: [{ endedOn: null }, { endedOn: { $gte: `${year}-01-01` } }],
  };
  if ((await em.count(Mandate, { representativeId, ...inYear })) === 0) {
    throw new InvalidInput('The person holds no mandate in that year', {
      reason: 'not-in-office',
      field: 'year',
      value: year,
    });
  }
  if ((await em.count(Pledge, { representativeId, year })) > 0) {
    throw new Conflict('There is a pledge of that year already', {
      reason: 'pledge-exists',
      field: 'year',
      value: year,
    });
  }
}

/** The day by which a link is judged while the pledge is written: today, within the year of the pledge. */
function dayWithin(year: number, today: string): string {
  if (today < `${year}-01-01`) return `${year}-01-01`;
  return today > `${year}-12-31` ? `${year}-12-31` : today;
}

/** Writes down what a representative promises for a year; it is not public before it is signed. Answers its key. */
export async function makePledge(context: Context, input: MakePledgeInput): Promise<string> {
  const id = await transact(context, 'makePledge', input, async em => {
    const { year } = input;
    const { id: representativeId } = await findRecord(em, Representative, input.representativeId);
    await requireRight(context, 'pledge.make', { representativeId });
    const template = await requireWhole(context, input.items);
    await requireOpenFacts(em, context, {
      kind: FactKind.PLEDGE,
      ...ofYear(year),
      representativeIds: [representativeId],
    });
    await requireMayPledge(em, context, representativeId, year);
    const jurisdictionId = context.jurisdiction.id;
    const pledge = em.create(Pledge, { jurisdictionId, representativeId, year, madeOn: context.today });
    await em.flush(); // its items refer to it
    const given = template.flatMap(each =>
      input.items.filter(({ key }) => key === each.key).map(item => ({ each, item })),
    );
    for (const [place, { each, item }] of given.entries()) {
      const { key, beneficiary } = each;
      const householdId = await namedHousehold(em, context, item.householdId);
      if (householdId && beneficiary)
        await requireLinkedThen(em, context, representativeId, householdId, dayWithin(year, context.today));
      const text = wordsOf(each, item);
      em.create(PledgeItem, { jurisdictionId, pledgeId: pledge.id, key, ordinal: place + 1, text, householdId });
    }
    await markStale(dbOf(em), { jurisdictionId, year, representativeIds: [representativeId] });
    return pledge.id;
  });
  return id!;
}
