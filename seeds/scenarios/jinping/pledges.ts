import { addDays, atHour } from '../../factories/days.js';
import { type Ladder, standAt } from '../../factories/fulfilments.js';
import { createItem, type Item, type ItemContext, supportOf } from '../../factories/pledge-items.js';
import type { Row } from '../../factories/rows.js';
import { KNOWN_THROUGH, YEAR } from './figures.js';
import type { Roster } from './roster.js';
import { DISPUTES, GOALS, ITEM_NOTES, TASKS } from './year-texts.js';

const ITEMS: readonly { key: string; texts: readonly string[]; ladder: Ladder }[] = [
  {
    key: 'task',
    texts: TASKS,
    ladder: [
      ['CONFIRMED', 412],
      ['CLAIMED', 190],
      ['DISPUTED', 14],
      ['IN_PROGRESS', 260],
    ],
  },
  {
    key: 'goal',
    texts: GOALS,
    ladder: [
      ['CONFIRMED', 265],
      ['CLAIMED', 140],
      ['DISPUTED', 21],
      ['IN_PROGRESS', 390],
    ],
  },
];

export interface Pledges {
  pledges: Row<'pledges'>[];
  items: Item[];
  evidence: Row<'evidence'>[];
}

/** The public commitments of the members who lead a household: a task and a goal in words of their own. */
export function createPledges({ people, identify, officeUser, randomFor }: Roster): Pledges {
  const { members } = people;
  const random = randomFor('pledges');
  const context: ItemContext = {
    plan: { year: YEAR, knownThrough: KNOWN_THROUGH, isClosed: false },
    texts: { notes: ITEM_NOTES, disputes: DISPUTES },
    officeUser,
    identify,
    random,
  };
  const stands = ITEMS.map(({ ladder }) => standAt(members, ladder, YEAR, random, [members[0]!, 'IN_PROGRESS']));
  const result: Pledges = { pledges: [], items: [], evidence: [] };
  for (const member of members) {
    const madeOn = addDays(`${YEAR}-01-05`, random.between(0, 20));
    const pledge: Row<'pledges'> = {
      id: identify('pledge', `${YEAR}/${member.row.externalId}`, atHour(madeOn, 10)),
      representativeId: member.row.id,
      year: YEAR,
      madeOn,
      signedName: member.row.name,
      signedOn: madeOn,
      closedOn: null,
    };
    result.pledges.push(pledge);
    for (const [index, { key, texts }] of ITEMS.entries()) {
      const draft = {
        key,
        ordinal: index + 1,
        text: random.pick(texts),
        fulfilment: stands[index]!.get(member)!,
        household: null,
        matter: null,
        notBefore: addDays(madeOn, 30),
        judgedByName: '村党组织',
      };
      const item = createItem(pledge, member, draft, context);
      result.items.push(item);
      if (item.claimedOn !== null) result.evidence.push(supportOf(item, member, draft, context).evidence);
    }
  }
  return result;
}
