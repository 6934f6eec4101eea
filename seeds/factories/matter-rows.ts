import { dueOn, type KindRules } from '@lianxin/api/matters/matter-due.js';
import { type StepVerb, stateAfter, statesBefore } from '@lianxin/api/matters/matter-transitions.js';
import { MatterState } from '@lianxin/api/matters/matter-words.js';
import { holidaysOf } from '@lianxin/api/programmes/calendar/holidays.js';
import type { Programme } from '@lianxin/api/programmes/programme.js';
import { atHour } from './days.js';
import type { Identify } from './identifiers.js';
import type { Outcome, Step, Verb } from './matter-course.js';
import type { Row } from './rows.js';

type MatterRow = Row<'matters'>;
type About = 'number' | 'kind' | 'title' | 'body' | 'representativeId' | 'householdId' | 'wardId';
type Also = 'topic' | 'source' | 'externalNumber' | 'rating' | 'settledBy' | 'isMajor' | 'mergedIntoId';

/** What a matter is about, and how it went so far: its steps in order, and what the last answer says. */
export interface MatterStory {
  about: Pick<MatterRow, About> & Partial<Pick<MatterRow, Also>>;
  steps: readonly Step[];
  outcome: Outcome | null;
  answer: string | null;
}

export interface MatterWriting {
  identify: Identify;
  officeUser: string;
  /** What is noted at each step. */
  notes: Partial<Record<Verb, string>>;
  /** What the programme says about the kind: its limits. */
  rules: KindRules;
}

const NO_LIMIT = new Set<Verb>(['RAISE', 'HANDLE', 'RATE', 'REOPEN']);

const madeAt = ({ takenOn }: Step, index = 0) => atHour(takenOn, 15, index);

/** Whom the last hand-over named, unless it was sent back since. */
function ownerAfter(steps: readonly Step[]) {
  const last = steps.findLast(({ owner, verb }) => owner || verb === 'RETURN')?.owner;
  return {
    ownerWardId: last && 'ownerWardId' in last ? last.ownerWardId : null,
    ownerGroupId: last && 'ownerGroupId' in last ? last.ownerGroupId : null,
    wardKind: last && 'ownerWardId' in last ? last.wardKind : null,
  };
}

/** Where a matter stands after each of its steps; a step that its kind does not know is a mistake of the scenario. */
function statesAfter(steps: readonly Step[], { kind }: KindRules): MatterState[] {
  const known = kind.states.map(({ key }) => key);
  const states = [MatterState.RAISED];
  for (const { verb } of steps.slice(1)) {
    const from = states.at(-1)!;
    if (!statesBefore(verb as StepVerb, known).includes(from)) throw new Error(`${kind.key}: no ${verb} after ${from}`);
    states.push(stateAfter(verb as StepVerb, from, known));
  }
  return states;
}

/** By when the step that follows is due, after each of the steps. */
function dueDays(steps: readonly Step[], rules: KindRules): (string | null)[] {
  const days: (string | null)[] = [];
  const states = statesAfter(steps, rules);
  for (const [index, { verb, takenOn }] of steps.entries()) {
    const { wardKind } = ownerAfter(steps.slice(0, index + 1));
    const state = states[index]!;
    const due = dueOn(rules, { state, since: takenOn, wardKind });
    days.push(verb === 'HANDLE' ? days.at(-1)! : due);
  }
  return days;
}

/** What a programme says about a kind of matters. */
export function rulesOf(programme: Programme, key: string): KindRules {
  const kind = programme.matters.kinds.find(each => each.key === key);
  if (!kind) throw new Error(`The programme knows no matters of kind ${key}`);
  return { kind, holidays: holidaysOf(programme) };
}

function matterRow({ about, steps, outcome, answer }: MatterStory, { identify, rules }: MatterWriting): MatterRow {
  const [raised] = steps;
  const lastOf = (verb: Verb) => steps.findLast(step => step.verb === verb)?.takenOn ?? null;
  const due = dueDays(steps, rules);
  const { wardKind, ...owner } = ownerAfter(steps);
  const isLate = ({ verb, takenOn }: Step, index: number) =>
    !NO_LIMIT.has(verb) && (due[index - 1] ?? takenOn) < takenOn;
  return {
    id: identify('matter', about.number, madeAt(raised!)),
    topic: null,
    source: null,
    externalNumber: null,
    rating: null,
    settledBy: null,
    isMajor: null,
    mergedIntoId: null,
    ...about,
    ...owner,
    raisedOn: raised!.takenOn,
    state: statesAfter(steps, rules).at(-1)!,
    outcome,
    answer,
    registeredOn: lastOf('REGISTER'),
    dispatchedOn: lastOf('DISPATCH'),
    answeredOn: lastOf('ANSWER'),
    closedOn: lastOf('CLOSE'),
    steppedOn: steps.at(-1)!.takenOn,
    dueOn: due.at(-1)!,
    lateSteps: steps.filter(isLate).length,
    isWholeNetwork: rules.kind.levels.some(level => level.wardKind === wardKind && level.wholeNetwork),
    reopenedCount: steps.filter(({ verb }) => verb === 'REOPEN').length,
    countedState: null,
    countedOutcome: null,
    countedDueOn: null,
    countedLateSteps: null,
  };
}

/** A matter with a record of each step. */
export function matterRows(story: MatterStory, context: MatterWriting) {
  const { identify, officeUser, notes, rules } = context;
  const row = matterRow(story, context);
  const due = dueDays(story.steps, rules);
  const steps = story.steps.map((step, index): Row<'matterSteps'> => {
    // Raised, it is nobody's hand-over: the first level has it by itself.
    const { ownerWardId, ownerGroupId } = ownerAfter(step.owner && step.verb !== 'RAISE' ? [step] : []);
    return {
      id: identify('matter-step', `${row.number}/${index}`, madeAt(step, index)),
      matterId: row.id,
      verb: step.verb,
      takenOn: step.takenOn,
      takenAt: madeAt(step, index),
      actorId: officeUser,
      note: step.note ?? notes[step.verb] ?? null,
      dueOn: due[index - 1] ?? null,
      ownerWardId,
      ownerGroupId,
    };
  });
  return { row, steps };
}
