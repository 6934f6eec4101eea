import { addDays, atHour } from '../../factories/days.js';
import { type Fulfilment, standAt } from '../../factories/fulfilments.js';
import type { Identify } from '../../factories/identifiers.js';
import type { RaisedMatter } from '../../factories/matters.js';
import { createItem, type Item, type ItemContext, supportOf } from '../../factories/pledge-items.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import type { VisitMade } from '../../factories/visits.js';
import type { YearPlan } from './figures.js';
import type { Household } from './households.js';
import { deedLadder, householdLadder } from './ladders.js';
import { draftItems, type Progress } from './pledge-drafts.js';
import { DEED_NOTES, DISPUTES } from './pledge-texts.js';
import type { Person } from './representatives.js';

export interface Pledges {
  pledges: Row<'pledges'>[];
  items: Item[];
  evidence: Row<'evidence'>[];
  /** Visits that some evidence points to. */
  visits: VisitMade[];
}

export interface PledgeContext {
  plan: YearPlan;
  suggestions: readonly RaisedMatter[];
  /** The representative of the demonstration: one item confirmed, one waiting for its household, one under way. */
  pinned: Person;
  officeUser: string;
  identify: Identify;
  random: Random;
}

function makePledge(person: Person, { plan, identify, random }: PledgeContext): Row<'pledges'> & { signedOn: string } {
  const madeOn = addDays(`${plan.year}-01-06`, random.between(0, 14));
  return {
    id: identify('pledge', `${plan.year}/${person.row.externalId}`, atHour(madeOn, 10)),
    representativeId: person.row.id,
    year: plan.year,
    madeOn,
    signedName: person.row.name,
    signedOn: addDays(madeOn, random.between(0, 11)),
    closedOn: plan.isClosed ? plan.knownThrough : null,
  };
}

/** A household of the person's own links that nobody else has paired this year. */
function pair(person: Person, paired: Set<Household>, random: Random): Household {
  const free = random.shuffled(person.linked.filter(household => !paired.has(household)));
  const chosen = free.find(household => household.residence === 'PRESENT') ?? free[0];
  if (!chosen) throw new RangeError(`every household of ${person.row.externalId} is paired already`);
  paired.add(chosen);
  return chosen;
}

/** How far everybody is, so that the year's figures come out exactly. */
function progressOf(people: readonly Person[], { plan, pinned, suggestions, random }: PledgeContext) {
  const stateOfPinned = (whileOpen: Fulfilment): [Person, Fulfilment] => [
    pinned,
    plan.isClosed ? 'CONFIRMED' : whileOpen,
  ];
  const deeds = standAt(people, deedLadder(plan), plan.year, random, stateOfPinned('CLAIMED'));
  const helps = standAt(people, householdLadder(plan), plan.year, random, stateOfPinned('IN_PROGRESS'));
  const raised = Map.groupBy(suggestions, suggestion => suggestion.person);
  const paired = new Set<Household>();
  return (person: Person, signedOn: string): Progress => {
    const deed = deeds.get(person)!;
    const help = helps.get(person)!;
    return {
      signedOn,
      suggestions: raised.get(person) ?? [],
      isPinned: person === pinned,
      deed,
      servedHousehold: deed === 'NOT_STARTED' ? null : random.pick(person.linked),
      help,
      pairedHousehold: help === 'NOT_STARTED' ? null : pair(person, paired, random),
    };
  };
}

/** Everybody in office in January pledges three items; where each stands adds up to the year's figures. */
export function createPledges(people: readonly Person[], context: PledgeContext): Pledges {
  const progress = progressOf(people, context);
  const items: ItemContext = { ...context, texts: { notes: DEED_NOTES, disputes: DISPUTES } };
  const result: Pledges = { pledges: [], items: [], evidence: [], visits: [] };
  for (const person of people) {
    const pledge = makePledge(person, context);
    result.pledges.push(pledge);
    for (const draft of draftItems(progress(person, pledge.signedOn), context.plan, context.random)) {
      const item = createItem(pledge, person, draft, items);
      result.items.push(item);
      if (item.claimedOn === null) continue;
      const { evidence, visit } = supportOf(item, person, draft, items);
      result.evidence.push(evidence);
      if (visit) result.visits.push(visit);
    }
  }
  return result;
}
