import { readFileSync } from 'node:fs';
import type { Client, Data } from '../../testkit/client.js';
import type { TestServer } from '../../testkit/server.js';
import { recompute } from '../measures/figures.js';
import { smallTownship } from '../measures/small-township.js';
import { cycleOf } from './cycle-walk.js';

const ASSIGNMENTS = `query ($cycleId: ID!, $group: String, $ownOnly: Boolean) {
  raterAssignments(cycleId: $cycleId, group: $group, ownOnly: $ownOnly, first: 100) { totalCount nodes {
    id raterName subjectName assigned state conflict conflictNote withdrawnReason toDeclare version evaluationId
    viewerCanRate criteria { key kind from to step answer { points note isNotApplicable } previousPoints } } } }`;

const PROGRAMME = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8');
const RATED_BY_EVALUATORS = PROGRAMME.slice(
  PROGRAMME.indexOf('      - key: organisation'),
  PROGRAMME.indexOf('    bands:'),
);

/** The programme of the fixtures with other criteria of ten points in the place of the evaluators', and their groups. */
export const programmeRated = (raters: string, criteria: string): string =>
  PROGRAMME.replace(RATED_BY_EVALUATORS, `${criteria}\n`).replace('    criteria:\n', `${raters}\n    criteria:\n`);

/** A township whose villagers' representatives An, Bo and Chen are rated, by evaluators unless a programme says otherwise. */
export async function ratingRoom(server: TestServer, programme?: string) {
  const town = await smallTownship(server);
  const { story } = town;
  if (programme) await story.adopt(programme);
  await recompute(server, story);
  const office = await story.user('LIAISON_OFFICE', {}, '联络办');
  const { id: cycleId } = await cycleOf(office, story);

  /** Who rates whom, as somebody sees it, each as "rater→subject". */
  async function assignments(client: Client = office, more: object = {}): Promise<Data[]> {
    return (await client.data(ASSIGNMENTS, { cycleId, ...more })).raterAssignments.nodes;
  }
  /** The ids by which the office names accounts, by their names. */
  async function candidates(group = 'evaluator'): Promise<Record<string, string>> {
    const { raterCandidates } = await office.data(
      'query ($cycleId: ID!, $group: String!) { raterCandidates(cycleId: $cycleId, group: $group) { id name } }',
      { cycleId, group },
    );
    return Object.fromEntries(raterCandidates.map(({ id, name }: Data) => [name, id]));
  }
  /** The evaluation of a person in the cycle. */
  async function evaluationOf({ mandate }: { mandate: { id: string } }): Promise<string> {
    const [row] = await story.query('select id from evaluations where jurisdiction_id = $1 and mandate_id = $2', [
      story.jurisdictionId,
      mandate.id,
    ]);
    return story.gid('Evaluation', row as { id: string });
  }
  return { ...town, office, cycleId, group: { cycleId, group: 'evaluator' }, assignments, candidates, evaluationOf };
}

export type RatingRoom = Awaited<ReturnType<typeof ratingRoom>>;

/** Who rates whom, each as "rater→subject", in order. */
export const pairsOf = (assignments: Data[]): string[] =>
  assignments
    .filter(({ state }) => state !== 'WITHDRAWN')
    .map(({ raterName, subjectName }) => `${raterName}→${subjectName}`)
    .sort();
