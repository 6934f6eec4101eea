import { dueOn } from '@lianxin/api/matters/matter-due.js';
import type { MatterState } from '@lianxin/api/matters/matter-words.js';
import type { MatterKind } from '@lianxin/api/programmes/programme.js';
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
  /** What the programme says about the kind: its limits. Left out: nothing is due. */
  rules?: MatterKind;
}

const STATE_AFTER: Record<Verb, string> = {
  RAISE: 'RAISED',
  REGISTER: 'REGISTERED',
  DISPATCH: 'DISPATCHED',
  ACCEPT: 'ACCEPTED',
  RETURN: 'RETURNED',
  HANDLE: 'HANDLING',
  ANSWER: 'ANSWERED',
  RATE: 'RATED',
  REOPEN: 'REOPENED',
  CLOSE: 'CLOSED',
  ESCALATE: 'DISPATCHED',
  MERGE: 'MERGED',
};
const NO_LIMIT = new Set<Verb>(['RAISE', 'HANDLE', 'RATE', 'REOPEN', 'ESCALATE']);

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

/** By when the step that follows is due, after each of the steps. */
function dueDays(steps: readonly Step[], rules: MatterKind | undefined): (string | null)[] {
  const days: (string | null)[] = [];
  for (const [index, { verb, takenOn }] of steps.entries()) {
    const { wardKind } = ownerAfter(steps.slice(0, index + 1));
    const state = STATE_AFTER[verb] as MatterState;
    const due = rules ? dueOn(rules, { state, since: takenOn, wardKind }) : null;
    days.push(verb === 'HANDLE' ? days.at(-1)! : due);
  }
  return days;
}

function matterRow({ about, steps, outcome, answer }: MatterStory, { identify, rules }: MatterWriting): MatterRow {
  const [raised] = steps;
  const lastOf = (verb: Verb) => steps.findLast(step => step.verb === verb)?.takenOn ?? null;
  const due = dueDays(steps, rules);
  const { wardKind: _, ...owner } = ownerAfter(steps);
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
    state: STATE_AFTER[steps.at(-1)!.verb],
    outcome,
    answer,
    registeredOn: lastOf('REGISTER'),
    dispatchedOn: lastOf('DISPATCH'),
    answeredOn: lastOf('ANSWER'),
    closedOn: lastOf('CLOSE'),
    steppedOn: steps.at(-1)!.takenOn,
    dueOn: due.at(-1)!,
    lateSteps: steps.filter(isLate).length,
    isWholeNetwork: false,
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
    const { ownerWardId, ownerGroupId } = ownerAfter(step.owner ? [step] : []);
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
