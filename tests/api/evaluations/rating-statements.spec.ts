import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
import { type Crowd, crowdedStory } from '../../testkit/crowded-story.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { expectConstantStatements } from '../../testkit/statements.js';
import { recompute } from '../measures/figures.js';
import { walkTo } from './cycle-walk.js';

let server: TestServer;
let crowd: Crowd;
let office: Client;
let rater: Client;
let cycleId: string;
beforeAll(async () => {
  server = await startTestServer('empty');
  crowd = await crowdedStory(server);
  await recompute(server, crowd.story, { of: crowd.story.year - 1 });
  await recompute(server, crowd.story);
  office = await crowd.story.user('LIAISON_OFFICE');
  rater = await crowd.story.user('EVALUATOR', {}, '甲');
  cycleId = (await walkTo(office, crowd.story, 'RATING')).id;
  const { raterAssignments } = await rater.data(
    'query ($cycleId: ID!) { raterAssignments(cycleId: $cycleId, first: 100) { nodes { id } } }',
    { cycleId },
  );
  for (const { id } of raterAssignments.nodes.slice(0, 3)) {
    await act(rater, 'saveRating', { assignmentId: id, answer: { criterion: 'organisation', points: '7' } });
  }
});
afterAll(async () => {
  await crowd.story.close();
  await server.close();
});

const QUEUE = `id groupTitle raterName subjectName state toDeclare viewerCanRate cycle { id } mandate { id } ward { name }
  criteria { key choices { key } answer { points } previousPoints } facts { measure viewerCanOpen }`;

describe('lists of raters cost the same statements at one row and at a hundred', () => {
  test('what a rater rates, with every question, answer and figure', async () => {
    const query = `query ($cycleId: ID!, $first: Int!) { raterAssignments(cycleId: $cycleId, first: $first) { nodes { ${QUEUE} } } }`;
    await expectConstantStatements(
      server,
      async first => (await rater.data(query, { cycleId, first })).raterAssignments.nodes.length,
    );
  });

  test('how far a group is with each subject', async () => {
    const query = `query ($cycleId: ID!, $first: Int!) { raterProgress(cycleId: $cycleId, group: "evaluator", first: $first) {
      nodes { evaluationId subjectName submitted waiting ward { name } } } }`;
    await expectConstantStatements(
      server,
      async first => (await office.data(query, { cycleId, first })).raterProgress.nodes.length,
    );
  });

  test('a rater finds all hundred', async () => {
    const { ratingRounds } = await rater.data('query { ratingRounds { waiting draft } }');
    expect(ratingRounds).toEqual([{ waiting: 97, draft: 3 }]);
  });
});
