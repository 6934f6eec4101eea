import { addDays, atHour, daysBetween } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import { TEST_YEAR, type YearPlan } from './figures.js';
import { lastDay } from './in-office.js';
import { MATTER_KIND } from './keys.js';
import { type Course, courseOf, type Verb } from './matter-course.js';
import { ANSWERS, STEP_NOTES, TOPICS } from './matter-texts.js';
import type { Person } from './representatives.js';

export interface Suggestion {
  row: Row<'matters'>;
  steps: Row<'matterSteps'>[];
  person: Person;
}

const STATE_AFTER: Record<Verb, string> = {
  RAISE: 'RAISED',
  REGISTER: 'REGISTERED',
  ANSWER: 'ANSWERED',
  REOPEN: 'REOPENED',
  CLOSE: 'CLOSED',
};

/** Who raises how many, most active people first: one person may bring three, most bring none. */
function raisers(people: readonly Person[], plan: YearPlan, pinned: Person, random: Random): Person[] {
  const eagerness = new Map(people.map(person => [person, person.regularity[plan.year]! + 0.35 * random.next()]));
  const byEagerness = people
    .filter(person => person !== pinned)
    .sort((one, other) => eagerness.get(other)! - eagerness.get(one)!);
  const result = [pinned];
  for (const person of byEagerness) {
    const count = random.weighted([
      [1, 78],
      [2, 17],
      [3, 5],
    ]);
    for (let raised = 0; raised < count && result.length < plan.suggestions; raised++) result.push(person);
  }
  return result;
}

function factsOf({ steps, outcome }: Course, random: Random) {
  const lastOf = (verb: Verb) => steps.findLast(step => step.verb === verb)?.takenOn ?? null;
  return {
    state: STATE_AFTER[steps.at(-1)!.verb],
    outcome,
    answer: outcome && random.pick(ANSWERS[outcome]),
    registeredOn: lastOf('REGISTER'),
    answeredOn: lastOf('ANSWER'),
    closedOn: lastOf('CLOSE'),
    reopenedCount: steps.filter(({ verb }) => verb === 'REOPEN').length,
    countedState: null,
    countedOutcome: null,
  };
}

function stepRows(
  row: Row<'matters'>,
  { steps }: Course,
  officeUser: string,
  identify: Identify,
): Row<'matterSteps'>[] {
  return steps.map(({ verb, takenOn }, index) => ({
    id: identify('matter-step', `${row.number}/${index}`, atHour(takenOn, 15, index)),
    matterId: row.id,
    verb,
    takenOn,
    takenAt: atHour(takenOn, 15, index),
    actorId: officeUser,
    note: STEP_NOTES[verb],
  }));
}

/** The suggestions that representatives raised in a year, each with its way through the office so far. */
export function raiseSuggestions(
  people: readonly Person[],
  plan: YearPlan,
  { pinned, officeUser, identify, random }: { pinned: Person; officeUser: string; identify: Identify; random: Random },
): Suggestion[] {
  const from = `${plan.year}-01-12`;
  const drafts = raisers(people, plan, pinned, random).map(person => {
    const raisedOn =
      person === pinned
        ? `${plan.year}-03-10`
        : addDays(from, random.between(0, daysBetween(from, lastDay(person, plan.knownThrough))));
    return { person, raisedOn };
  });
  drafts.sort((one, other) => (one.raisedOn < other.raisedOn ? -1 : one.raisedOn > other.raisedOn ? 1 : 0));
  return drafts.map(({ person, raisedOn }, index) => {
    const number = `${plan.year}-${String(index + 1).padStart(4, '0')}`;
    const household = random.pick(person.linked);
    const topic = random.pick(TOPICS);
    const course = courseOf(raisedOn, TEST_YEAR.knownThrough, random, person === pinned);
    const place = person.village.groups.find(group => group.ward.id === household.wardId)!.ward.name;
    const row = {
      id: identify('matter', number, atHour(raisedOn, 15)),
      number,
      kind: MATTER_KIND.suggestion,
      title: `${place}${topic.title}`,
      body: topic.body,
      representativeId: person.row.id,
      householdId: household.id,
      wardId: person.village.ward.id,
      raisedOn,
      ...factsOf(course, random),
    };
    return { row, steps: stepRows(row, course, officeUser, identify), person };
  });
}
