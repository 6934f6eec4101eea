import type { Client, Data } from '../../testkit/client.js';
import type { TestServer } from '../../testkit/server.js';
import { recompute } from '../measures/figures.js';
import { smallTownship, type Township } from '../measures/small-township.js';

export const TYPE = 'villagers-representative';

/** The small township with an evaluated year and those who take part in it, in whichever phase a test speaks of. */
export async function evaluatedYear(server: TestServer, programme?: string) {
  const town = await smallTownship(server, programme);
  const { story, an, bo, east, west, eastGroup, westGroup } = town;
  for (const [kind, on, who] of [
    ['meeting-day', '01-10', an],
    ['meeting-day', '02-10', an],
    ['meeting-day', '01-11', bo],
  ] as const) {
    const activity = await town.held(kind, who === an ? eastGroup : westGroup, on);
    const status = on === '02-10' ? 'ABSENT' : 'PRESENT';
    await story.insert('attendanceRecords', { activityId: activity.id, representativeId: who.id, status });
  }
  await recompute(server, story);
  const people = {
    office: await story.user('LIAISON_OFFICE', {}, '联络办'),
    evaluator: await story.user('EVALUATOR', {}, '考评员'),
    auditor: await story.user('AUDITOR'),
    leader: await story.user('LEADER', { wardId: east.id }, '东村领导'),
    otherLeader: await story.user('LEADER', { wardId: west.id }, '西村领导'),
    an: await story.user('REPRESENTATIVE', { representativeId: an.id }, '安'),
    bo: await story.user('REPRESENTATIVE', { representativeId: bo.id }, '柏'),
  };
  return { ...town, people, ...stepsOf(town, people.office) };
}

export type EvaluatedYear = Awaited<ReturnType<typeof evaluatedYear>>;

function stepsOf({ story, year }: Township, office: Client) {
  /** The evaluation of a mandate as the database has it, with its id of the API. */
  const evaluationOf = async ({ mandate }: { mandate: { id: string } }) => {
    const [row] = await story.query(
      'select * from current_evaluations where jurisdiction_id = $1 and mandate_id = $2',
      [story.jurisdictionId, mandate.id],
    );
    return { ...row!, gid: story.gid('Evaluation', row as { id: string }) } as Data;
  };
  /** Moves the cycle of villagers' representatives. */
  const enter = (phase: string) =>
    story.query('update evaluation_cycles set phase = $2 where jurisdiction_id = $1 and type = $3', [
      story.jurisdictionId,
      phase,
      TYPE,
    ]);
  const cycle = async (): Promise<Data> => {
    const query = 'query ($year: Int!) { evaluationCycles(year: $year) { nodes { id type phase version } } }';
    const { evaluationCycles } = await office.data(query, { year });
    return evaluationCycles.nodes.find((each: Data) => each.type === TYPE);
  };
  return { evaluationOf, enter, cycle };
}
