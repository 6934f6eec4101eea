import { act } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { addDays, type Story } from '../../testkit/story.js';

const PHASES = ['COLLECTING', 'SELF_REPORT', 'RATING', 'REPLY', 'REVIEW'];
const CYCLE = 'id type phase version minuteNumber viewerCanMoveTo plan { phase startsOn endsOn }';

/** The cycle of a type in the story's year, as somebody sees it. */
export async function cycleOf(client: Client, { year }: Pick<Story, 'year'>, type = 'villagers-representative') {
  const { evaluationCycles } = await client.data(
    `query ($year: Int!) { evaluationCycles(year: $year, first: 100) { nodes { ${CYCLE} } } }`,
    { year },
  );
  return evaluationCycles.nodes.find((cycle: Data) => cycle.type === type) as Data;
}

/** What the office says to move a cycle. */
export function move(cycle: Data, to: string, more: object = {}) {
  return { cycleId: cycle.id, version: cycle.version, to, announcement: `进入${to}`, ...more };
}

type Days = Pick<Story, 'year' | 'today'>;

/** Takes a cycle on to a phase, with days to reply that end today, as the office does over some weeks. */
export async function walkTo(office: Client, story: Days, phase: string, type?: string): Promise<Data> {
  let cycle = await cycleOf(office, story, type);
  if (phase !== 'COLLECTING' && !cycle.plan.some((each: Data) => each.phase === 'REPLY')) {
    const reply = { phase: 'REPLY', startsOn: addDays(story.today, -7), endsOn: story.today };
    await act(office, 'planCycle', { cycleId: cycle.id, version: cycle.version, phases: [reply] });
    cycle = await cycleOf(office, story, type);
  }
  for (const next of PHASES.slice(PHASES.indexOf(cycle.phase) + 1, PHASES.indexOf(phase) + 1)) {
    // Where nobody has rated, the office says why it goes on.
    const more = next === 'REPLY' ? { reason: '评议到期' } : {};
    await act(office, 'moveCycle', move(cycle, next, more));
    cycle = await cycleOf(office, story, type);
  }
  return cycle;
}
