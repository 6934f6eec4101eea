import { afterAll, beforeAll, describe, test } from '@jest/globals';
import type { Client } from '../../testkit/client.js';
import { type Crowd, crowdedStory } from '../../testkit/crowded-story.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { expectConstantStatements } from '../../testkit/statements.js';

let server: TestServer;
let crowd: Crowd;
let office: Client;
let auditor: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  crowd = await crowdedStory(server);
  office = await crowd.story.user('LIAISON_OFFICE');
  auditor = await crowd.story.user('AUDITOR');
});
afterAll(async () => {
  await crowd.story.close();
  await server.close();
});

const PERSON = `id name phone mandates { id typeTitle ward { id } group { id leader { id } memberCount } linkQuotas { linked met } }
  primaryMandate { id competentAuthority } pledge(year: $year) { id } nextActivity { id } overdueHouseholds(first: 3) { daysSince household { id } }
  links(first: 3) { nodes { id } } visits(first: 3) { nodes { id duties { title } } } mustVisits { title } visitRules(year: $year) { title } matters(first: 3) { nodes { id } } dutyRecords(first: 3) { nodes { id } }`;
const HOUSEHOLD = 'id headName address phone ward { id } categories { key } lastVisitedOn';
const VISIT = `id representative { id name } duties { title } household { ${HOUSEHOLD} }`;
const MATTER = `id stateTitle representative { id } household { ${HOUSEHOLD} } ward { id } steps { verbTitle } viewerCanAnswer`;
const DUTY = `id kindTitle stateTitle representative { id name } ward { id } stages { title } attributes { inWords }
  recordedBy verifiedBy viewerCanVerify viewerCanChange`;
const ACTIVITY = 'id kindTitle group { id leader { id } } ward { id } viewerCanTakeRoll roll(first: 2) { totalCount }';
const ITEM = 'id title household { id headName } judgedBy viewerCanConfirm';
const EVIDENCE = 'evidence { matter { id } visit { id } }';
const PLEDGE = `id representative { id primaryMandate { ward { id } } } viewerCanSign items { ${ITEM} }`;

const LISTS: [name: string, field: string, nodes: string][] = [
  [
    'wards',
    'wards(first: $first)',
    'id householdCount peopleCount representativeCount children(first: 2) { totalCount }',
  ],
  ['groups', 'groups(first: $first)', 'id ward { id } leader { id name } memberCount'],
  ['representatives', 'representatives(first: $first)', PERSON],
  ['households', 'households(first: $first)', HOUSEHOLD],
  ['unlinked households by name', 'households(first: $first, search: "H-")', HOUSEHOLD],
  ['visits', 'visits(year: $year, first: $first)', VISIT],
  ['matters', 'matters(year: $year, first: $first)', MATTER],
  ['duty records', 'dutyRecords(year: $year, first: $first)', DUTY],
  ['activities', 'activities(year: $year, first: $first)', ACTIVITY],
  ['pledges', 'pledges(year: $year, first: $first)', PLEDGE],
  ['the evidence of pledges', 'pledges(year: $year, first: $first)', `id items { ${EVIDENCE} }`],
  ['group returns', 'groupReturns(year: $year, first: $first)', 'id group { id ward { id } }'],
];

describe('a list at the top costs the same statements at one row and at a hundred', () => {
  test.each(LISTS)('%s', async (_, field, nodes) => {
    const year = crowd.story.year;
    const query = `query ($first: Int!, $year: Int! = ${year}) { list: ${field} { totalCount nodes { ${nodes} } }
      jurisdiction { years } representatives(first: 1) { nodes { pledge(year: $year) { id } } } }`;
    await expectConstantStatements(server, async first => (await office.data(query, { first })).list.nodes.length);
  });
});

const BELOW: [
  name: string,
  parent: (crowd: Crowd) => [type: string, row: { id: string }],
  list: string,
  nodes: string,
][] = [
  [
    'the links of a person',
    ({ people }) => ['Representative', people[0]!],
    'links(first: $first)',
    `id mandate { id } household { ${HOUSEHOLD} }`,
  ],
  ['the visits of a person', ({ people }) => ['Representative', people[0]!], 'visits(first: $first)', VISIT],
  ['the matters of a person', ({ people }) => ['Representative', people[0]!], 'matters(first: $first)', MATTER],
  [
    'the roll of an activity',
    ({ assembly }) => ['Activity', assembly],
    'roll(first: $first)',
    'status statusTitle representative { id name } metByVisit { id visitedOn }',
  ],
  [
    'the wards below a ward',
    ({ township }) => ['Ward', township],
    'children(first: $first)',
    'id householdCount representativeCount',
  ],
];

describe('a list below a record does so too', () => {
  test.each(BELOW)('%s', async (_, parentOf, list, nodes) => {
    const [type, row] = parentOf(crowd);
    const query = `query ($id: ID!, $first: Int!) { node(id: $id) { ... on ${type} { list: ${list} { nodes { ${nodes} } } } } }`;
    const id = crowd.story.gid(type, row);
    await expectConstantStatements(
      server,
      async first => (await office.data(query, { id, first })).node.list.nodes.length,
    );
  });

  test('the households a person has not visited for long', async () => {
    const query = `query ($id: ID!, $first: Int!) { representative(id: $id) { overdueHouseholds(first: $first) { household { ${HOUSEHOLD} } } } }`;
    const id = crowd.story.gid('Representative', crowd.people[0]!);
    await expectConstantStatements(
      server,
      async first => (await office.data(query, { id, first })).representative.overdueHouseholds.length,
    );
  });
});

test('the log costs the same statements at one entry and at five', async () => {
  const { story } = crowd;
  for (let entry = 0; entry < 5; entry++) {
    await story.query('select set_config($1, $2, false)', ['lianxin.jurisdiction', story.jurisdictionId]);
    await story.query(`select append_audit_entry(gen_random_uuid(), now(), null, 'test', 'Representative', $1, '{}')`, [
      crowd.people[entry]!.id,
    ]);
  }
  const query = 'query ($first: Int!) { auditEntries(first: $first) { nodes { sequence actorName record { id } } } }';
  await expectConstantStatements(
    server,
    async first => (await auditor.data(query, { first })).auditEntries.nodes.length,
    5,
  );
});
