import { act } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
import type { TestServer } from '../../testkit/server.js';
import { recompute } from '../measures/figures.js';
import { walkTo } from './cycle-walk.js';
import { type EvaluatedYear, evaluatedYear } from './evaluated-year.js';

/** What the evaluator gave for the organisation's line. */
export async function rate(
  server: TestServer,
  { story, evaluationOf }: EvaluatedYear,
  who: { mandate: { id: string } },
  points: string,
): Promise<void> {
  const [rater] = await story.query("select id from users where display_name = '考评员' limit 1");
  const { id: evaluationId } = await evaluationOf(who);
  const given = { points, ratedAt: '2020-01-01T00:00:00Z', submittedAt: '2020-01-01T00:00:00Z', version: 1 };
  const rating = { evaluationId, criterion: 'organisation', raterId: rater!.id, raterGroup: 'evaluator', period: '' };
  await story.insert('ratings', { ...rating, ...given, isNotApplicable: false });
  await recompute(server, story);
}

/** The evaluated year with An, Bo and Chen rated and, but for Chen, published under minute 3. */
export async function publishedYear(server: TestServer, programme?: string) {
  const year = await evaluatedYear(server, programme);
  const { office } = year.people;
  await walkTo(office, year.story, 'REVIEW');
  await rate(server, year, year.an, '8');
  await rate(server, year, year.bo, '9');
  const { id: cycleId, version } = await year.cycle();
  await act(office, 'publishEvaluations', { cycleId, version, minuteNumber: '纪要3号', holdBackReason: '还没有评议' });
  const publishedFile = async (client: Client = office): Promise<string> =>
    (await client.data(FILE, { id: cycleId })).node.publishedFile;
  return { ...year, cycleId, publishedFile };
}

const FILE = 'query ($id: ID!) { node(id: $id) { ... on EvaluationCycle { publishedFile } } }';

export type PublishedYear = Awaited<ReturnType<typeof publishedYear>>;
