import type { Programme } from '@lianxin/api/programmes/programme.js';
import { addDays, daysBetween } from './days.js';
import type { Identify } from './identifiers.js';
import { courseOf, type Outcome, type Owner, type Pace, type Verb } from './matter-course.js';
import { matterRows, rulesOf } from './matter-rows.js';
import { type KnownYear, lastDay, type Person } from './people.js';
import type { Random } from './random.js';
import type { Row } from './rows.js';

export interface RaisedMatter {
  row: Row<'matters'>;
  steps: Row<'matterSteps'>[];
  person: Person;
}

/** What a matter is about; the place stands before the title. */
export interface Topic {
  title: string;
  body: string;
  /** The unit that has to answer; left out: that of the place. */
  unit?: string;
}

/** What matters of one kind say. */
export interface MatterTexts {
  topics: readonly Topic[];
  answers: Record<Outcome, readonly string[]>;
  steps: Partial<Record<Verb, string>>;
}

export interface MatterContext {
  plan: KnownYear;
  /** The kind, as the programme calls it. */
  kind: string;
  /** What says of the kind by when each step is due. */
  programme: Programme;
  total: number;
  /** Number of the first one in the register of the year; 1 when left out. */
  firstNumber?: number;
  /** The first day on which one can have been raised. */
  from: string;
  /** The last day of which steps are known, which may lie after the year. */
  knownThrough: string;
  pace: Pace;
  texts: MatterTexts;
  /** Who is to answer, and who if that one sends it back or cannot settle it. Left out: the office answers. */
  ownersOf?: (household: Row<'households'>, topic: Topic) => Owner[];
  /** What is told of a matter that is solved, besides its answer. */
  settledAs?: (random: Random) => Pick<Row<'matters'>, 'settledBy' | 'isMajor'>;
  /** Where a household lives, as titles say it. */
  placeOf: (household: Row<'households'>) => string;
  /** The representative of the demonstration raises one that is settled well. */
  pinned: Person;
  pinnedOn: string;
  officeUser: string;
  identify: Identify;
  random: Random;
}

/** Who raises how many, most active people first: one person may bring three, most bring none. */
function raisers(people: readonly Person[], { plan, total, pinned, random }: MatterContext): Person[] {
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
    for (let raised = 0; raised < count && result.length < total; raised++) result.push(person);
  }
  return result;
}

/** The matters that representatives raised in a year, each with its way through the office so far. */
export function raiseMatters(people: readonly Person[], context: MatterContext): RaisedMatter[] {
  const { plan, from, kind, firstNumber = 1, pinned, pinnedOn, pace } = context;
  const { placeOf, texts, identify, officeUser, random, ownersOf, settledAs } = context;
  const rules = rulesOf(context.programme, kind);
  const writing = { identify, officeUser, notes: texts.steps, rules };
  const drafts = raisers(people, context).map(person => {
    const raisedOn =
      person === pinned
        ? pinnedOn
        : addDays(from, random.between(0, daysBetween(from, lastDay(person, plan.knownThrough))));
    return { person, raisedOn };
  });
  drafts.sort((one, other) => (one.raisedOn < other.raisedOn ? -1 : one.raisedOn > other.raisedOn ? 1 : 0));
  return drafts.map(({ person, raisedOn }, index) => {
    const number = `${plan.year}-${String(index + firstNumber).padStart(4, '0')}`;
    const household = random.pick(person.linked);
    const topic = random.pick(texts.topics);
    const { knownThrough } = context;
    const owners = ownersOf?.(household, topic) ?? [];
    const way = { pace, kind: rules.kind, owners, knownThrough, random };
    const { rating, ...course } = courseOf(raisedOn, { ...way, isSettled: person === pinned });
    const about = {
      number,
      kind,
      title: `${placeOf(household)}${topic.title}`,
      body: topic.body,
      representativeId: person.row.id,
      householdId: household.id,
      wardId: person.mandate.wardId,
      rating,
      ...(course.outcome === 'SOLVED' && settledAs?.(random)),
    };
    const answer = course.outcome && random.pick(texts.answers[course.outcome]);
    return { ...matterRows({ about, ...course, answer }, writing), person };
  });
}
