import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays } from '../../testkit/story.js';
import { type PublishedYear, publishedYear } from './published-year.js';

const PROGRAMME = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8').replace(
  'evaluation:\n',
  `    proposals:
      - key: interview
        title: { zh-CN: 约谈提醒, en: Interview }
        when: { band: [poor] }
        authority: { zh-CN: 镇人大主席团, en: Presidium of the township congress }

evaluation:
`,
);

let server: TestServer;
let year: PublishedYear;
beforeAll(async () => {
  server = await startTestServer('empty');
  year = await publishedYear(server, PROGRAMME);
});
afterAll(async () => {
  await year.story.close();
  await server.close();
});

const WHOLE = 'id rule authority grounds state heardOn decision decidedOn version';
const SUGGESTED = `query ($year: Int!) { proposalSuggestions(year: $year) { nodes {
  rule title authority viewerCanWrite evaluation { id } proposal { ${WHOLE} }
} } }`;

const suggestions = async (client: Client): Promise<Data[]> =>
  (await client.data(SUGGESTED, { year: year.year })).proposalSuggestions.nodes;
const ofAn = async (client: Client): Promise<Data> => {
  const { gid } = await year.evaluationOf(year.an);
  return (await suggestions(client)).find(({ evaluation }) => evaluation.id === gid);
};
const steps = async () => {
  const { proposal } = await ofAn(year.people.office);
  return { proposalId: proposal.id, version: proposal.version };
};

describe('what a rubric suggests', () => {
  test('is suggested to the office once the result is published, and nothing has happened', async () => {
    expect(await ofAn(year.people.office)).toMatchObject({
      rule: 'interview',
      title: '约谈提醒',
      authority: '镇人大主席团',
      viewerCanWrite: true,
      proposal: null,
    });
    expect(await suggestions(year.people.office)).toHaveLength(2);
    expect(await year.story.count('proposals')).toBe(0);
    const waiting = (await year.evaluationOf(year.chen)).gid;
    const draft = { evaluationId: waiting, rule: 'interview' };
    expect(await refused(year.people.office, 'draftProposal', draft)).toMatchObject({ reason: 'proposal-unpublished' });
  });

  test('is seen by the leader of the ward and the auditor, and by nobody else', async () => {
    expect(await suggestions(year.people.leader)).toMatchObject([{ viewerCanWrite: false }]);
    expect(await suggestions(year.people.auditor)).toHaveLength(2);
    expect(await suggestions(year.people.an)).toEqual([]);
    expect(await year.people.evaluator.refusal(SUGGESTED, { year: year.year })).toBe('FORBIDDEN');
  });
});

describe('a proposal', () => {
  test('is drafted by a person of the office, with its grounds', async () => {
    const evaluationId = (await year.evaluationOf(year.an)).gid;
    const draft = { evaluationId, rule: 'interview' };
    expect((await refused(year.people.leader, 'draftProposal', draft)).code).toBe('FORBIDDEN');
    const clerk = await year.story.user('LIAISON_OFFICE', { isAlso: year.an.id });
    expect(await refused(clerk, 'draftProposal', draft)).toMatchObject({ reason: 'own-cause' });
    expect(await ofAn(clerk)).toMatchObject({ viewerCanWrite: false });
    expect(await refused(year.people.office, 'draftProposal', { ...draft, rule: 'award' })).toMatchObject({
      reason: 'not-suggested',
    });
    expect(await act(year.people.office, 'draftProposal', draft, WHOLE)).toMatchObject({
      state: 'DRAFT',
      authority: '镇人大主席团',
      grounds: `${year.year}年考评得分28/100，等次为不称职。`,
    });
    expect(await refused(year.people.office, 'draftProposal', draft)).toMatchObject({ reason: 'proposal-exists' });
  });

  test('is rewritten as a draft, and the person concerned does not see it', async () => {
    const written = await act(
      year.people.office,
      'writeProposal',
      { ...(await steps()), grounds: '全年出勤不足。' },
      WHOLE,
    );
    expect(written).toMatchObject({ grounds: '全年出勤不足。', state: 'DRAFT' });
    expect(await suggestions(year.people.an)).toEqual([]);
    const query = 'query ($id: ID!) { node(id: $id) { ... on Proposal { grounds } } }';
    expect((await year.people.an.data(query, { id: written.id })).node).toBeNull();
  });

  test('is not decided before it lies before the authority', async () => {
    const decision = { ...(await steps()), isAdopted: true, decision: '同意', decidedOn: year.story.today };
    expect(await refused(year.people.office, 'decideProposal', decision)).toMatchObject({ reason: 'proposal-state' });
  });

  test('once submitted is read by the person concerned, and no longer changed', async () => {
    await act(year.people.office, 'submitProposal', await steps());
    expect(await ofAn(year.people.an)).toMatchObject({
      viewerCanWrite: false,
      proposal: { state: 'SUBMITTED', grounds: '全年出勤不足。' },
    });
    expect(await refused(year.people.office, 'writeProposal', { ...(await steps()), grounds: '改' })).toMatchObject({
      reason: 'proposal-state',
    });
    expect((await refused(year.people.an, 'dropProposal', { ...(await steps()), reason: '不' })).code).toBe(
      'FORBIDDEN',
    );
  });

  test('is heard, then decided by the authority, not the other way round', async () => {
    const { office } = year.people;
    const { today } = year.story;
    const tomorrow = addDays(today, 1);
    expect(await refused(office, 'recordHearing', { ...(await steps()), heardOn: tomorrow })).toMatchObject({
      reason: 'in-the-future',
    });
    await act(office, 'recordHearing', { ...(await steps()), heardOn: today });
    const decision = { isAdopted: false, decision: '本人说明情况属实，不予约谈（纪要12号）' };
    expect(
      await refused(office, 'decideProposal', { ...(await steps()), ...decision, decidedOn: addDays(today, -1) }),
    ).toMatchObject({ reason: 'decided-before-hearing' });
    const decided = await act(office, 'decideProposal', { ...(await steps()), ...decision, decidedOn: today }, WHOLE);
    expect(decided).toMatchObject({ state: 'DECLINED', heardOn: today, decidedOn: today });
    expect(await refused(office, 'dropProposal', { ...(await steps()), reason: '撤' })).toMatchObject({
      reason: 'proposal-state',
    });
  });

  test('is dropped with a reason', async () => {
    const evaluationId = (await year.evaluationOf(year.bo)).gid;
    const { id: proposalId, version } = await act(
      year.people.office,
      'draftProposal',
      { evaluationId, rule: 'interview' },
      'id version',
    );
    expect(await refused(year.people.office, 'dropProposal', { proposalId, version, reason: '' })).toMatchObject({
      reason: 'text-missing',
    });
    const dropped = await act(year.people.office, 'dropProposal', { proposalId, version, reason: '已另行谈话' }, WHOLE);
    expect(dropped).toMatchObject({ state: 'DROPPED', decision: '已另行谈话', decidedOn: null });
  });
});
