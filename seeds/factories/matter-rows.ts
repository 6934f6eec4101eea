import { atHour } from './days.js';
import type { Identify } from './identifiers.js';
import type { Outcome, Step, Verb } from './matter-course.js';
import type { Row } from './rows.js';

/** What a matter is about, and how it went so far: its steps in order, and what the last answer says. */
export interface MatterStory {
  about: Pick<Row<'matters'>, 'number' | 'kind' | 'title' | 'body' | 'representativeId' | 'householdId' | 'wardId'>;
  steps: readonly Step[];
  outcome: Outcome | null;
  answer: string | null;
}

export interface MatterWriting {
  identify: Identify;
  officeUser: string;
  /** What is noted at each step. */
  notes: Record<Verb, string>;
}

const STATE_AFTER: Record<Verb, string> = {
  RAISE: 'RAISED',
  REGISTER: 'REGISTERED',
  ANSWER: 'ANSWERED',
  REOPEN: 'REOPENED',
  CLOSE: 'CLOSED',
};

const madeAt = ({ takenOn }: Step, index = 0) => atHour(takenOn, 15, index);

function matterRow({ about, steps, outcome, answer }: MatterStory, { identify }: MatterWriting): Row<'matters'> {
  const [raised] = steps;
  const lastOf = (verb: Verb) => steps.findLast(step => step.verb === verb)?.takenOn ?? null;
  return {
    id: identify('matter', about.number, madeAt(raised!)),
    ...about,
    raisedOn: raised!.takenOn,
    state: STATE_AFTER[steps.at(-1)!.verb],
    outcome,
    answer,
    registeredOn: lastOf('REGISTER'),
    answeredOn: lastOf('ANSWER'),
    closedOn: lastOf('CLOSE'),
    reopenedCount: steps.filter(({ verb }) => verb === 'REOPEN').length,
    countedState: null,
    countedOutcome: null,
  };
}

/** A matter with a record of each step. */
export function matterRows(story: MatterStory, context: MatterWriting) {
  const { identify, officeUser, notes } = context;
  const row = matterRow(story, context);
  const steps = story.steps.map(
    (step, index): Row<'matterSteps'> => ({
      id: identify('matter-step', `${row.number}/${index}`, madeAt(step, index)),
      matterId: row.id,
      verb: step.verb,
      takenOn: step.takenOn,
      takenAt: madeAt(step, index),
      actorId: officeUser,
      note: notes[step.verb],
    }),
  );
  return { row, steps };
}
