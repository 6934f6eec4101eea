import { addDays } from '../../factories/days.js';
import type { Fulfilment } from '../../factories/fulfilments.js';
import type { RaisedMatter } from '../../factories/matters.js';
import type { Draft } from '../../factories/pledge-items.js';
import type { Random } from '../../factories/random.js';
import type { YearPlan } from './figures.js';
import type { Household } from './households.js';
import { PLEDGE_ITEM } from './keys.js';
import { DEED_TEXTS, HOUSEHOLD_TEXTS, OFFICE_CONFIRMS, SUGGESTION_TEXTS } from './pledge-texts.js';

/** Where one person stands with the three items of a year. */
export interface Progress {
  signedOn: string;
  suggestions: readonly RaisedMatter[];
  isPinned: boolean;
  deed: Fulfilment;
  servedHousehold: Household | null;
  help: Fulfilment;
  pairedHousehold: Household | null;
}

/** Days between signing and the first claim. */
const REST = 7;

/** As a clerk writes down who confirmed on paper, without the given name. */
const householder = (household: Household | null) => household && `${household.headName.slice(0, 1)}某（联系户）`;

const isAnswered = ({ row }: RaisedMatter, plan: YearPlan) =>
  row.answeredOn !== null && row.answeredOn <= plan.knownThrough;

/** Who raised something has something to show; the office confirms it once it was answered. */
function suggestionState({ suggestions: [first], isPinned }: Progress, plan: YearPlan, random: Random): Fulfilment {
  if (!first) return random.chance(0.35) ? 'IN_PROGRESS' : 'NOT_STARTED';
  if (!isAnswered(first, plan)) return random.chance(0.6) ? 'CLAIMED' : 'IN_PROGRESS';
  if (isPinned) return 'CONFIRMED';
  return random.weighted([
    ['CONFIRMED', 78],
    ['CLAIMED', 19],
    ['DISPUTED', 3],
  ]);
}

function draftSuggestion(progress: Progress, plan: YearPlan, random: Random): Draft {
  const matter = progress.suggestions[0] ?? null;
  const { signedOn } = progress;
  const answeredOn = matter && isAnswered(matter, plan) ? matter.row.answeredOn : null;
  return {
    key: PLEDGE_ITEM.suggestion,
    ordinal: 1,
    text: random.pick(SUGGESTION_TEXTS),
    fulfilment: suggestionState(progress, plan, random),
    household: null,
    matter,
    notBefore: answeredOn ?? matter?.row.raisedOn ?? signedOn,
    judgedByName: OFFICE_CONFIRMS,
  };
}

/** The three items of the pledge, in the order of the programme. */
export function draftItems(progress: Progress, plan: YearPlan, random: Random): Draft[] {
  const { signedOn, deed, servedHousehold, help, pairedHousehold } = progress;
  const notBefore = addDays(signedOn, REST);
  return [
    draftSuggestion(progress, plan, random),
    {
      key: PLEDGE_ITEM.deed,
      ordinal: 2,
      text: random.pick(DEED_TEXTS),
      fulfilment: deed,
      household: servedHousehold,
      matter: null,
      notBefore,
      judgedByName: householder(servedHousehold),
    },
    {
      key: PLEDGE_ITEM.household,
      ordinal: 3,
      text: random.pick(HOUSEHOLD_TEXTS),
      fulfilment: help,
      household: pairedHousehold,
      matter: null,
      notBefore,
      judgedByName: householder(pairedHousehold),
    },
  ];
}
