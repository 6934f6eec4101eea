import { afterAll, beforeAll, describe, test } from '@jest/globals';
import type { Client } from '../../testkit/client.js';
import { type Crowd, crowdedStory } from '../../testkit/crowded-story.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { expectConstantStatements } from '../../testkit/statements.js';
import { recompute } from '../measures/figures.js';

let server: TestServer;
let crowd: Crowd;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  crowd = await crowdedStory(server);
  await recompute(server, crowd.story, { of: crowd.story.year - 1 });
  await recompute(server, crowd.story);
  office = await crowd.story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await crowd.story.close();
  await server.close();
});

const FIGURE = 'measure title numerator denominator rate perHundredRepresentatives previous { numerator }';
const EVALUATION = `id totalPoints scalePoints bandTitle cycle { typeTitle competentAuthority } mandate { ward { name } representative { name } }
  previous { totalPoints } criterionScores { title reason wouldChange inputs { title } } viewerAssignments { subjectName groupTitle toDeclare state }`;

const LISTS: [name: string, list: string, nodes: string][] = [
  [
    'rankings',
    'rankings(year: $year, type: "villagers-representative", first: $first)',
    `rank movement evaluation { ${EVALUATION} standing { rank } }`,
  ],
  [
    'evaluations of people',
    'representatives(first: $first)',
    'name evaluations(year: $year) { totalPoints previous { totalPoints } standing { rank movement } }',
  ],
  ['attendance of people', 'representatives(first: $first)', `attendance(year: $year) { ${FIGURE} }`],
  ['attendance of activities', 'activities(year: $year, first: $first)', `kindTitle attendance { ${FIGURE} }`],
  ...[
    'visits.count',
    'attendance.rate',
    'pledges.confirmed',
    'matters.raised',
    'households.visited',
    'links.met',
    'returns.onTime',
    'pledges.fulfilled',
  ].map(
    measure =>
      [
        `records of ${measure}`,
        `measureRecords(measure: "${measure}", year: $year, first: $first)`,
        'kind title detail occurredOn representative { name } ward { name } node { __typename id }',
      ] as [string, string, string],
  ),
];

describe('a list of figures costs the same statements at one row and at a hundred', () => {
  test.each(LISTS)('%s', async (_, field, nodes) => {
    const query = `query ($first: Int!, $year: Int!) { list: ${field} { totalCount nodes { ${nodes} } } }`;
    await expectConstantStatements(
      server,
      async first => (await office.data(query, { first, year: crowd.story.year })).list.nodes.length,
    );
  });

  test('a comparison of wards', async () => {
    const wards = (await office.data('{ wards(kind: "village", first: 100) { nodes { id } } }')).wards.nodes.map(
      ({ id }: { id: string }) => id,
    );
    const query = `query ($year: Int!, $wardIds: [ID!]) { wardComparison(year: $year, wardIds: $wardIds,
      measures: ["visits.count", "attendance.rate", "households.linked"]) { total { figures { ${FIGURE} } } rows { ward { name kindTitle } householdCount figures { ${FIGURE} } } } }`;
    await expectConstantStatements(server, async first => {
      const { wardComparison } = await office.data(query, { year: crowd.story.year, wardIds: wards.slice(0, first) });
      return wardComparison.rows.length;
    });
  });
});
