import type { Programme } from '@lianxin/api/programmes/programme.js';
import { addDays, atHour } from '../../factories/days.js';
import { type Fulfilment, type Ladder, standAt } from '../../factories/fulfilments.js';
import type { HouseholdRow } from '../../factories/household-rows.js';
import { createItem, type Draft, type Item, type ItemContext, supportOf } from '../../factories/pledge-items.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import type { Delegate } from './delegates.js';
import { KNOWN_THROUGH, YEAR } from './figures.js';
import { CATEGORY, PLEDGE_ITEM } from './keys.js';
import type { Roster } from './roster.js';
import { COMMITMENTS, DISPUTES, ITEM_NOTES } from './texts.js';

type ItemKey = keyof typeof COMMITMENTS;

/** How far the five activities have come in the first whole year; what is left has not started. */
const LADDERS: Record<ItemKey, Ladder> = {
  'research-report': [
    ['CONFIRMED', 148],
    ['CLAIMED', 39],
    ['DISPUTED', 4],
    ['IN_PROGRESS', 88],
  ],
  deed: [
    ['CONFIRMED', 241],
    ['CLAIMED', 32],
    ['DISPUTED', 6],
    ['IN_PROGRESS', 19],
  ],
  petition: [
    ['CONFIRMED', 87],
    ['CLAIMED', 21],
    ['IN_PROGRESS', 118],
  ],
  'public-welfare': [
    ['CONFIRMED', 232],
    ['CLAIMED', 30],
    ['IN_PROGRESS', 28],
  ],
  household: [
    ['CONFIRMED', 164],
    ['CLAIMED', 41],
    ['DISPUTED', 5],
    ['IN_PROGRESS', 76],
  ],
};

/** The delegate of the demonstration waits for a household's word about the deed. */
const OF_PINNED: Record<ItemKey, Fulfilment> = {
  'research-report': 'IN_PROGRESS',
  deed: 'CLAIMED',
  petition: 'IN_PROGRESS',
  'public-welfare': 'CONFIRMED',
  household: 'CONFIRMED',
};

export interface Pledges {
  pledges: Row<'pledges'>[];
  items: Item[];
  evidence: Row<'evidence'>[];
}

function makePledge({ row }: Delegate, { identify }: Roster, random: Random): Row<'pledges'> {
  const madeOn = addDays(`${YEAR}-01-05`, random.between(0, 12));
  return {
    id: identify('pledge', `${YEAR}/${row.externalId}`, atHour(madeOn, 10)),
    representativeId: row.id,
    year: YEAR,
    madeOn,
    signedName: row.name,
    signedOn: addDays(madeOn, random.between(0, 3)),
    closedOn: null,
  };
}

/** Somebody in hardship for the last item; for a deed anybody linked. */
function beneficiary(key: ItemKey, { linked }: Delegate, { ledger }: Roster, random: Random): HouseholdRow | null {
  if (key === PLEDGE_ITEM.deed) return random.pick(linked);
  if (key !== PLEDGE_ITEM.household) return null;
  const inHardship = linked.filter(one => ledger.categoriesOf.get(one)!.has(CATEGORY.hardship));
  return random.pick(inHardship.length > 0 ? inHardship : linked);
}

const householder = (household: HouseholdRow | null) =>
  household ? `${household.headName.slice(0, 1)}某（联系户）` : '联络办经办人';

/** Everybody in office signed the commitment with its five items; what supports a claim is a note of the office. */
export function createPledges(roster: Roster, programme: Programme): Pledges {
  const { delegates, pinned, officeUser, identify, randomFor } = roster;
  const random = randomFor('pledges');
  const keys = programme.pledge!.items.map(({ key }) => key as ItemKey).filter(key => key in LADDERS);
  const stands = new Map(
    keys.map(key => {
      const ofPinned: [Delegate, Fulfilment] = [pinned.district, OF_PINNED[key]];
      return [key, standAt(delegates, LADDERS[key], YEAR, random, ofPinned)];
    }),
  );
  const context: ItemContext = {
    plan: { year: YEAR, knownThrough: KNOWN_THROUGH, isClosed: false },
    texts: { notes: ITEM_NOTES, disputes: DISPUTES },
    officeUser,
    identify,
    random,
  };
  const result: Pledges = { pledges: [], items: [], evidence: [] };
  for (const delegate of delegates) {
    const pledge = makePledge(delegate, roster, random);
    result.pledges.push(pledge);
    for (const [index, key] of keys.entries()) {
      const fulfilment = stands.get(key)!.get(delegate)!;
      const household = fulfilment === 'NOT_STARTED' ? null : beneficiary(key, delegate, roster, random);
      const draft: Draft = {
        key,
        ordinal: index + 1,
        text: random.pick(COMMITMENTS[key]),
        fulfilment,
        household,
        matter: null,
        notBefore: addDays(pledge.signedOn!, 4),
        judgedByName: householder(household),
      };
      const item = createItem(pledge, delegate, draft, context);
      result.items.push(item);
      if (item.claimedOn !== null)
        result.evidence.push(supportOf(item, delegate, { ...draft, household: null }, context).evidence);
    }
  }
  return result;
}
