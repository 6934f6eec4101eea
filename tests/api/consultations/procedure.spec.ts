import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { createGroup } from '../activities/group-story.js';
import { DECISIONS } from './decision-story.js';

let server: TestServer;
let story: Story;
let village: Row<'wards'>;
let office: Client;
let secretary: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, DECISIONS);
  village = await story.ward();
  office = await story.user('LIAISON_OFFICE');
  secretary = await story.user('LEADER', { wardId: village.id });
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const on = (monthDay: string): string => `${story.year}-${monthDay}`;
const FIELDS = `id version state outcome endedOn disclosures { stageTitle from until text }
  stages { key act isNext heldOn isPassed askedCount stillToHear { id } vote { inFavour } meeting { scheduledOn kindTitle }
    opinions { opinion answer version representative { id } } }`;
const COUNT = { eligible: 30, present: 24, inFavour: 20, against: 3, abstained: 1 };

async function begun() {
  const group = await createGroup(story, village.id);
  const input = { procedure: 'four-and-two', title: '修入组道路', wardId: story.gid('Ward', village) };
  const begins = { ...input, groupId: story.gid('Group', group.row), startedOn: on('03-01') };
  return { ...group, started: await act(secretary, 'startConsultation', begins, FIELDS) };
}

const taken = ({ id: consultationId, version }: Data, stage: string, heldOn: string, more: object) => ({
  consultationId,
  version,
  stage,
  heldOn: on(heldOn),
  ...more,
});
const record = (consultation: Data, stage: string, heldOn: string, more: object = {}) =>
  act(secretary, 'recordStage', taken(consultation, stage, heldOn, more), FIELDS);
const refuse = (consultation: Data, stage: string, heldOn: string, more: object = {}, by = secretary) =>
  refused(by, 'recordStage', taken(consultation, stage, heldOn, more));

/** Everything up to the vote: proposed, and two of three heard. */
async function heard() {
  const { started, ids, leader, ...group } = await begun();
  const proposed = await record(started, 'proposal', '03-02', { note: '支部提议' });
  for (const representativeId of ids.slice(0, 2)) {
    const said = { consultationId: started.id, representativeId, heardOn: on('03-05'), opinion: '同意，先修危险路段' };
    await act(office, 'giveOpinion', said);
  }
  return { ...group, started, ids, leader, hearing: await record(proposed, 'hearing', '03-06') };
}

describe('a decision in stages', () => {
  test('goes through them in order; nobody can skip one, and is told which is missing', async () => {
    const { started } = await begun();
    expect(started.stages.map(({ key, act: does, isNext }: Data) => `${key} ${does}${isNext ? ' next' : ''}`)).toEqual([
      'proposal NOTE next',
      'hearing CONSULT',
      'vote VOTE',
      'before DISCLOSE',
      'result DISCLOSE',
    ]);
    const answer = await secretary.execute(
      `mutation ($input: RecordStageInput!) { recordStage(input: $input) { id } }`,
      {
        input: {
          clientKey: crypto.randomUUID(),
          consultationId: started.id,
          version: started.version,
          stage: 'vote',
          heldOn: on('03-02'),
          vote: COUNT,
        },
      },
    );
    expect(answer.errors![0]!.extensions).toMatchObject({
      reason: 'stage-missing',
      field: 'stage',
      value: '党支部会提议',
      allowed: 'proposal',
    });
    expect(await refuse(started, 'proposal', '03-02')).toMatchObject({ reason: 'text-missing', field: 'note' });
    expect(await refuse(started, 'proposal', '02-20', { note: '提议' })).toMatchObject({ reason: 'stage-before-last' });
  });

  test('waits until as many representatives were heard as the programme says', async () => {
    const { started, ids, people } = await begun();
    const proposed = await record(started, 'proposal', '03-02', { note: '支部提议' });
    expect(proposed.stages[1]).toMatchObject({ isNext: true, askedCount: 3 });
    expect(proposed.stages[1].stillToHear).toHaveLength(3);
    const member = await story.user('REPRESENTATIVE', { representativeId: people[0].id });
    const said = { consultationId: started.id, heardOn: on('03-05'), opinion: '先修危险路段' };
    await act(member, 'giveOpinion', { ...said, representativeId: ids[0] });
    expect(await refuse(proposed, 'hearing', '03-06')).toMatchObject({ reason: 'too-few-heard', field: 'stage' });
    expect(await refused(member, 'giveOpinion', { ...said, representativeId: ids[1] })).toMatchObject({
      code: 'FORBIDDEN',
    });
    const outsider = story.gid('Representative', await story.representative({ wardId: village.id }));
    expect(await refused(office, 'giveOpinion', { ...said, representativeId: outsider })).toMatchObject({
      reason: 'not-to-be-heard',
    });
    await act(office, 'giveOpinion', { ...said, representativeId: ids[1] });
    const done = await record(proposed, 'hearing', '03-06');
    const [opinion] = done.stages[1].opinions;
    const answered = await act(
      secretary,
      'answerOpinion',
      {
        ...{ consultationId: started.id, representativeId: opinion.representative.id, stage: 'hearing' },
        ...{ version: opinion.version, answer: '已列入第一期' },
      },
      FIELDS,
    );
    expect(answered.stages[1].opinions[0]).toMatchObject({ opinion: '先修危险路段', answer: '已列入第一期' });
  });

  test('is carried by the majority of a meeting that was large enough, then shown twice', async () => {
    const { hearing } = await heard();
    expect(await refuse(hearing, 'vote', '03-10')).toMatchObject({ reason: 'vote-or-none', field: 'vote' });
    expect(await refuse(hearing, 'vote', '03-10', { vote: { ...COUNT, present: 19, inFavour: 15 } })).toMatchObject({
      reason: 'quorum-missed',
    });
    const carried = await record(hearing, 'vote', '03-10', { vote: COUNT });
    expect(carried).toMatchObject({ state: 'UNDERWAY' });
    expect(carried.stages[2]).toMatchObject({ isPassed: true, vote: { inFavour: 20 } });
    const text = { shownText: '决议：修建入组道路' };
    expect(await refuse(carried, 'before', '03-11', { ...text, shownUntil: on('03-14') })).toMatchObject({
      reason: 'disclosure-too-short',
      field: 'shownUntil',
    });
    const shown = await record(carried, 'before', '03-11', { ...text, shownUntil: on('03-15') });
    const result = { shownText: '道路完工', shownUntil: on('06-05') };
    expect(await refuse(shown, 'result', '03-15', result)).toMatchObject({ reason: 'disclosure-running' });
    const ended = await record(shown, 'result', '06-01', { ...result, note: '验收合格' });
    expect(ended).toMatchObject({ state: 'ADOPTED', outcome: '验收合格', endedOn: on('06-01') });
    expect(ended.disclosures).toEqual([
      { stageTitle: '决议公开', from: on('03-11'), until: on('03-15'), text: '决议：修建入组道路' },
      { stageTitle: '实施结果公开', from: on('06-01'), until: on('06-05'), text: '道路完工' },
    ]);
    expect(await refuse(ended, 'result', '06-02', result)).toMatchObject({ reason: 'consultation-ended' });
  });

  test('ends where a vote does not carry it', async () => {
    const { hearing } = await heard();
    const lost = await record(hearing, 'vote', '03-10', {
      vote: { ...COUNT, inFavour: 12, against: 12, abstained: 0 },
    });
    expect(lost).toMatchObject({ state: 'REJECTED', endedOn: on('03-10'), outcome: '村民代表会议决议' });
    const query = 'query ($id: ID!) { consultation(id: $id) { outcome } }';
    const { consultation } = await secretary.data(query, { id: lost.id }, { 'accept-language': 'en' });
    expect(consultation).toEqual({ outcome: 'Vote of the assembly' });
    expect(lost.stages.every(({ isNext }: Data) => !isNext)).toBe(true);
  });

  test('invites representatives to sit in, as an activity of their calendar', async () => {
    const { hearing } = await heard();
    const invite = { consultationId: hearing.id, stage: 'vote', scheduledOn: on('03-10'), venue: '村部' };
    const invited = await act(secretary, 'inviteToStage', invite, FIELDS);
    expect(invited.stages[2].meeting).toEqual({ scheduledOn: on('03-10'), kindTitle: '列席会议' });
    expect(await refused(office, 'inviteToStage', invite)).toMatchObject({ reason: 'meeting-called' });
    expect(await refused(office, 'inviteToStage', { ...invite, stage: 'before' })).toMatchObject({
      reason: 'stage-invites-nobody',
    });
    const elsewhere = await story.user('LEADER', { wardId: (await story.ward()).id });
    const { hearing: other } = await heard();
    const toOther = { ...invite, consultationId: other.id };
    expect(await refused(elsewhere, 'inviteToStage', toOther)).toMatchObject({ code: 'FORBIDDEN' });
    await record(other, 'vote', '03-10', { vote: COUNT });
    expect(await refused(secretary, 'inviteToStage', toOther)).toMatchObject({ reason: 'stage-done', field: 'stage' });
  });
});

describe('the figure of consultations held', () => {
  const RECORDS = `query ($year: Int!, $wardId: ID!) { measureRecords(measure: "consultations.held/four-and-two", year: $year,
    wardId: $wardId, first: 50) { figure { numerator denominator } nodes { kind title detail node { id } } } }`;
  const counted = async () => {
    await server.runPendingTasks();
    const where = { year: story.year, wardId: story.gid('Ward', village) };
    const { figures } = await office.data(
      'query ($year: Int!, $wardId: ID!) { figures(year: $year, wardId: $wardId, measures: ["consultations.held"]) { numerator } }',
      where,
    );
    return { stored: figures[0].numerator, ...(await office.data(RECORDS, where)).measureRecords };
  };

  test('counts what went through its procedure, carried or not, and opens to it; what was given up does not count', async () => {
    const before = Number((await counted()).stored);
    const { hearing: rejected } = await heard();
    await record(rejected, 'vote', '03-10', { vote: { ...COUNT, inFavour: 5, against: 18 } });
    const { started } = await begun();
    const givenUp = { consultationId: started.id, version: started.version, reason: '不修了' };
    await act(secretary, 'abandonConsultation', givenUp);
    const { stored, figure, nodes } = await counted();
    expect(Number(stored)).toBe(before + 1);
    expect(Number(figure.numerator)).toBe(before + 1);
    expect(figure.denominator).toBeNull();
    const own = nodes.find(({ node }: Data) => node.id === rejected.id);
    expect(own).toMatchObject({ kind: '四议两公开', title: expect.stringContaining('修入组道路'), detail: '未通过' });
    expect(nodes.map(({ node }: Data) => node.id)).not.toContain(started.id);
  });
});

describe('who sees a decision', () => {
  const LIST = `query ($year: Int!) { consultations(year: $year, first: 100) { nodes { id title disclosures { text } } } }`;
  const listedTo = async (reader: Client) =>
    (await reader.data(LIST, { year: story.year })).consultations.nodes.map(({ id }: Data) => id);

  test('the public finds what is shown on its days and no longer, and nothing of how it came about', async () => {
    const { hearing } = await heard();
    expect(await listedTo(story.visitor())).not.toContain(hearing.id);
    expect(await listedTo(office)).toContain(hearing.id);
    const carried = await record(hearing, 'vote', '03-10', { vote: COUNT });
    await record(carried, 'before', '03-11', { shownText: '决议', shownUntil: on('03-15') });
    const until = (day: string) =>
      story.query("update consultation_stages set shown_until = $1 where shown_text = '决议'", [day]);
    await until(story.today);
    expect(await listedTo(story.visitor())).toContain(hearing.id);
    const inside = `query ($id: ID!) { consultation(id: $id) { stages { key } } }`;
    expect(await story.visitor().refusal(inside, { id: hearing.id })).toBe('UNAUTHENTICATED');
    await until(addDays(story.today, -1));
    expect(await listedTo(story.visitor())).not.toContain(hearing.id);
    expect(await listedTo(office)).toContain(hearing.id);
    const node = `query ($id: ID!) { node(id: $id) { ... on Consultation { disclosures { text } } } }`;
    expect((await story.visitor().data(node, { id: hearing.id })).node).toBeNull();
    expect((await office.data(node, { id: hearing.id })).node.disclosures).toHaveLength(1);
  });

  test('a leader of another village and a member who leads no group take nothing on', async () => {
    const { started, people } = await begun();
    const elsewhere = await story.user('LEADER', { wardId: (await story.ward()).id });
    const member = await story.user('REPRESENTATIVE', { representativeId: people[1].id });
    for (const other of [elsewhere, member]) {
      expect(await refuse(started, 'proposal', '03-02', { note: '提议' }, other)).toMatchObject({ code: 'FORBIDDEN' });
    }
    const given = { consultationId: started.id, version: started.version, reason: '资金未落实' };
    const givenUp = await act(secretary, 'abandonConsultation', given, FIELDS);
    expect(givenUp).toMatchObject({ state: 'ABANDONED', outcome: '资金未落实' });
  });
});
