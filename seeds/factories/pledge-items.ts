import { addDays, atHour, daysBetween, earlier } from './days.js';
import type { Fulfilment } from './fulfilments.js';
import type { Identify } from './identifiers.js';
import type { RaisedMatter } from './matters.js';
import { type KnownYear, lastDay, type Person } from './people.js';
import type { Random } from './random.js';
import type { Row } from './rows.js';
import { type VisitMade, visitId } from './visits.js';

export type Item = Row<'pledgeItems'>;

/** One promised thing before it is written down as rows. */
export interface Draft {
  key: string;
  ordinal: number;
  text: string;
  fulfilment: Fulfilment;
  household: Row<'households'> | null;
  matter: RaisedMatter | null;
  /** The earliest day the claim can bear. */
  notBefore: string;
  judgedByName: string | null;
}

export interface ItemContext {
  /** Closed once the office has closed the year's pledges, so that nothing stays open. */
  plan: KnownYear & { isClosed: boolean };
  /** What a note of the office says about something done, and why a claim was disputed. */
  texts: { notes: readonly string[]; disputes: readonly string[] };
  officeUser: string;
  identify: Identify;
  random: Random;
}

const CLAIMED: ReadonlySet<Fulfilment> = new Set(['CLAIMED', 'CONFIRMED', 'DISPUTED']);
const OPEN: ReadonlySet<Fulfilment> = new Set(['NOT_STARTED', 'IN_PROGRESS']);
/** Days kept free at the end of the known time, so that most claims could be judged. */
const TIME_TO_JUDGE = 14;
/** Share of claims that point to a visit of the day. */
const SHOWN_BY_VISIT = 0.65;

/** When and by whom an item was claimed and judged: the office enters both from paper. */
function courseOf(draft: Draft, until: string, { plan, officeUser, random }: ItemContext) {
  const { fulfilment, notBefore } = draft;
  if (!CLAIMED.has(fulfilment)) return { claimedOn: null, claimedBy: null, judgedOn: null, judgedBy: null };
  const margin = Math.max(0, daysBetween(notBefore, until) - TIME_TO_JUDGE);
  const claimedOn = addDays(notBefore, random.between(0, margin));
  const claim = { claimedOn, claimedBy: officeUser };
  if (fulfilment === 'CLAIMED') return { ...claim, judgedOn: null, judgedBy: null };
  const judgedOn = earlier(addDays(claimedOn, random.between(2, 30)), plan.knownThrough);
  return { ...claim, judgedOn, judgedBy: officeUser };
}

export function createItem(pledge: Row<'pledges'>, person: Person, draft: Draft, context: ItemContext): Item {
  const { plan, texts, identify, random } = context;
  const { key, ordinal, text, household, fulfilment, judgedByName } = draft;
  const course = courseOf(draft, lastDay(person, plan.knownThrough), context);
  return {
    id: identify('pledge-item', `${pledge.id}/${key}`, atHour(pledge.madeOn, 10)),
    pledgeId: pledge.id,
    key,
    ordinal,
    text,
    fulfilment: plan.isClosed && OPEN.has(fulfilment) ? 'UNFULFILLED' : fulfilment,
    householdId: household?.id ?? null,
    ...course,
    judgedByName: course.judgedOn && judgedByName,
    judgementReason: fulfilment === 'DISPUTED' ? random.pick(texts.disputes) : null,
  };
}

/** What a claim rests on: the matter raised, a visit of the day, or a note of the office. */
export function supportOf(item: Item, person: Person, { household, matter }: Draft, context: ItemContext) {
  const { officeUser, texts, identify, random } = context;
  const visitedOn = item.claimedOn!;
  const visit: VisitMade | null =
    household !== null && random.chance(SHOWN_BY_VISIT)
      ? { person, household, visitedOn, channel: 'HOME', occasion: '落实承诺事项' }
      : null;
  const addedAt = atHour(visitedOn, 20);
  const evidence: Row<'evidence'> = {
    id: identify('evidence', item.id, addedAt),
    pledgeItemId: item.id,
    matterId: matter?.row.id ?? null,
    visitId: visit && visitId(visit, identify),
    note: matter || visit ? null : random.pick(texts.notes),
    addedAt,
    addedBy: officeUser,
  };
  return { evidence, visit };
}
