import type { KindRules } from '@lianxin/api/matters/matter-due.js';
import type { Programme } from '@lianxin/api/programmes/programme.js';
import { addDays, atHour, daysBetween, earlier } from '../../factories/days.js';
import { type DutyRecordRow, dutyRecordRow } from '../../factories/duty-record-rows.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Outcome, Step } from '../../factories/matter-course.js';
import { matterRows, rulesOf } from '../../factories/matter-rows.js';
import type { Person } from '../../factories/people.js';
import type { Random } from '../../factories/random.js';
import { INVENTED, KNOWN_THROUGH, PUBLISHED, YEAR } from './figures.js';
import { CATEGORY, EVENT, HOTLINE_SOURCE, MATTER_KIND } from './keys.js';
import type { Ledger } from './ledger.js';
import type { People } from './people.js';
import { ANSWERS, APPEALS, DEEDS, HOTLINE, NOTES } from './texts.js';
import type { Town } from './wards.js';

export interface YearContext {
  people: People;
  ledger: Ledger;
  identify: Identify;
  randomFor: (label: string) => Random;
  officeUser: string;
  evaluatorUser: string;
  programme: Programme;
  /** Who answers for the use of figures with high stakes. */
  leaderUser: string;
}

const FIRST_ON = `${YEAR}-02-02`;

export function anyDay(random: Random, from = FIRST_ON): string {
  return addDays(from, random.between(0, daysBetween(from, addDays(KNOWN_THROUGH, -6))));
}

const later = (on: string, fewest: number, most: number, random: Random) =>
  earlier(addDays(on, random.between(fewest, most)), KNOWN_THROUGH);

/** A contact card for each elderly household, given by the cadre who links it. */
export function giveCards({ people, ledger, identify, randomFor, officeUser }: YearContext): DutyRecordRow[] {
  const random = randomFor('cards');
  const isElderly = new Set(
    ledger.households.filter(({ categories }) => categories.has(CATEGORY.elderly)).map(({ row }) => row),
  );
  return people.cadres.flatMap(cadre =>
    cadre.linked
      .filter(household => isElderly.has(household))
      .map(household => {
        const told = { kind: EVENT.contactCard, representativeId: cadre.row.id, note: `联系卡：${household.code}` };
        return dutyRecordRow({ ...told, happenedOn: later(FIRST_ON, 0, 60, random) }, identify, officeUser);
      }),
  );
}

/** Tasks that the town took off each place, cut or merged into others (精准派任务). */
export function cutTasks({ places }: Town, { identify, randomFor, officeUser }: YearContext): DutyRecordRow[] {
  const random = randomFor('tasks cut');
  return places.map(({ ward }) => {
    const told = { kind: EVENT.taskCut, wardId: ward.id, quantity: String(random.between(2, 6)) };
    const happenedOn = later(FIRST_ON, 0, 90, random);
    return dutyRecordRow({ ...told, happenedOn, note: '清理报表和重复任务' }, identify, officeUser);
  });
}

/** Deeds with their effect, confirmed by the evaluator. */
export function doDeeds({ people, identify, randomFor, officeUser, evaluatorUser }: YearContext): DutyRecordRow[] {
  const random = randomFor('deeds');
  return random
    .shuffled(people.cadres)
    .slice(0, PUBLISHED.deeds)
    .map(({ row }) => {
      const happenedOn = anyDay(random);
      const quantity = random.chance(0.7) ? '1' : '0.5';
      const verified = { verifiedBy: evaluatorUser, verifiedAt: atHour(addDays(happenedOn, 5), 15) };
      const told = { kind: EVENT.deed, representativeId: row.id, note: random.pick<string>(DEEDS), quantity };
      return dutyRecordRow({ ...told, happenedOn, ...verified }, identify, officeUser);
    });
}

function settledSteps(raisedOn: string, random: Random): Step[] {
  const passedOn = later(raisedOn, 0, 1, random);
  const answeredOn = later(passedOn, 1, 7, random);
  const ratedOn = later(answeredOn, 1, 2, random);
  return [
    { verb: 'RAISE', takenOn: raisedOn },
    { verb: 'REGISTER', takenOn: passedOn },
    { verb: 'ANSWER', takenOn: answeredOn },
    { verb: 'RATE', takenOn: ratedOn },
    { verb: 'CLOSE', takenOn: later(ratedOn, 0, 3, random) },
  ];
}

const ratingFor = (outcome: Outcome, random: Random): string =>
  outcome === 'SOLVED' ? random.pick(['satisfied', 'satisfied', 'fairly-satisfied']) : 'not-satisfied';

interface Raising {
  rules: KindRules;
  titles: readonly string[];
  raiser: Person;
  raisedOn: string;
  number: string;
  outcome: Outcome | null;
}

function raise({ identify, officeUser, randomFor }: YearContext, raising: Raising) {
  const { rules, titles, raiser, raisedOn, number, outcome } = raising;
  const random = randomFor(`matter ${number}`);
  const steps = settledSteps(raisedOn, random);
  const about = {
    number,
    kind: rules.kind.key,
    title: random.pick(titles),
    body: null,
    rating: outcome && ratingFor(outcome, random),
    representativeId: raiser.row.id,
    householdId: raiser.linked[0]?.id ?? null,
    wardId: raiser.mandate.wardId,
    ...(rules.kind.key === MATTER_KIND.hotline && { source: HOTLINE_SOURCE, externalNumber: number }),
  };
  const answer = outcome && random.pick<string>(ANSWERS[outcome]);
  const taken = outcome ? steps : steps.slice(0, 2);
  return matterRows({ about, steps: taken, outcome, answer }, { identify, officeUser, notes: NOTES, rules });
}

/** Hotline orders that linked cadres settle, and opinions that household-group leads collect. */
export function raiseMatters(context: YearContext) {
  const random = context.randomFor('matters');
  const { cadres, leads } = context.people;
  const orders = rulesOf(context.programme, MATTER_KIND.hotline);
  const opinions = rulesOf(context.programme, MATTER_KIND.appeal);
  const hotline = Array.from({ length: INVENTED.hotlineRaised }, (_, index) =>
    raise(context, {
      rules: orders,
      titles: HOTLINE,
      raiser: random.pick(cadres),
      raisedOn: index < PUBLISHED.hotlineSettled ? anyDay(random) : addDays(KNOWN_THROUGH, -random.between(1, 12)),
      number: `12345-${YEAR}-${String(index + 1).padStart(4, '0')}`,
      outcome: index < PUBLISHED.hotlineSettled ? 'SOLVED' : null,
    }),
  );
  const appeals = Array.from({ length: INVENTED.appeals }, (_, index) =>
    raise(context, {
      rules: opinions,
      titles: APPEALS,
      raiser: random.pick(leads),
      raisedOn: anyDay(random),
      number: `MQ-${YEAR}-${String(index + 1).padStart(4, '0')}`,
      outcome: random.weighted<Outcome | null>([
        ['SOLVED', 50],
        ['STARTED', 20],
        ['PLANNED', 15],
        ['CANNOT', 5],
        [null, 10],
      ]),
    }),
  );
  return [...hotline, ...appeals];
}
