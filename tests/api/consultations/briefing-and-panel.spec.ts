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
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, DECISIONS);
  office = await story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

describe('a briefing', () => {
  const FIELDS = 'id dueOn sentOn answers { id version answeredOn answer isLate group { id } viewerCanAnswer }';

  test('is owed an answer by each group within its limit, and answered by the leader of the group', async () => {
    const village = await story.ward();
    const group = await createGroup(story, village.id);
    const other = await createGroup(story, village.id);
    const sent = await act(office, 'sendBriefing', { kind: 'internal', title: '上半年工作', body: '情况如下' }, FIELDS);
    expect(sent.dueOn).toBe(addDays(story.today, 10));
    const groupId = story.gid('Group', group.row);
    const owed = sent.answers.find((each: Data) => each.group.id === groupId);
    const input = { briefingAnswerId: owed.id, version: owed.version, answeredOn: story.today, answer: '无不同意见' };
    expect(await refused(other.leader, 'answerBriefing', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(group.leader, 'answerBriefing', { ...input, answeredOn: on('01-01') })).toMatchObject({
      reason: 'answered-before-sent',
    });
    expect(await act(group.leader, 'answerBriefing', input, 'answer isLate viewerCanAnswer')).toEqual({
      answer: '无不同意见',
      isLate: false,
      viewerCanAnswer: true,
    });
    await story.query('update briefings set sent_on = $1, due_on = $2', [on('01-01'), on('01-11')]);
    const { briefings } = await office.data(`{ briefings(year: ${story.year}) { nodes { ${FIELDS} } } }`);
    const late = briefings.nodes[0].answers.map((each: Data) => each.isLate);
    expect(late).toEqual([true, true]);
  });

  test('counts for the group and each of its people once it was answered or fell due, in time or not', async () => {
    const village = await story.ward();
    const [prompt, late] = [await createGroup(story, village.id), await createGroup(story, village.id)];
    const sent = await act(office, 'sendBriefing', { kind: 'internal', title: '三季度情况', body: '如下' }, FIELDS);
    const owedBy = (group: typeof prompt) =>
      sent.answers.find((each: Data) => each.group.id === story.gid('Group', group.row));
    const { id, version } = owedBy(prompt);
    const answered = { briefingAnswerId: id, version, answeredOn: story.today, answer: '无意见' };
    await act(prompt.leader, 'answerBriefing', answered);
    await server.runPendingTasks();
    const year = Number(sent.dueOn.slice(0, 4));
    const RECORDS = `query ($year: Int!, $wardId: ID, $mandateId: ID) { measureRecords(measure: "briefings.answeredOnTime",
      year: $year, wardId: $wardId, mandateId: $mandateId, first: 20) { figure { numerator denominator } nodes { title detail } } }`;
    const of = async (whose: object) => (await office.data(RECORDS, { year, ...whose })).measureRecords;
    const wardId = story.gid('Ward', village);
    expect((await of({ wardId })).figure).toEqual({ numerator: '1', denominator: '1' });
    const { figures } = await office.data(
      'query ($year: Int!, $wardId: ID!) { figures(year: $year, wardId: $wardId, measures: ["briefings.answeredOnTime"]) { numerator denominator } }',
      { year, wardId },
    );
    expect(figures).toEqual([{ numerator: '1', denominator: '1' }]);
    await story.query('update briefings set sent_on = $1, due_on = $2 where title = $3', [
      on('01-01'),
      on('01-11'),
      '三季度情况',
    ]);
    await story.query('update briefing_answers set answered_on = $1 where answer = $2', [on('01-05'), '无意见']);
    const whole = (await office.data(RECORDS, { year: story.year, wardId })).measureRecords;
    expect(whole.figure).toEqual({ numerator: '1', denominator: '2' });
    expect(whole.nodes.map(({ detail }: Data) => detail).toSorted()).toEqual(['按时答复', '逾期未答复']);
    const mandates = await story.query('select id from mandates where representative_id = $1', [late.people[1].id]);
    const mandateId = story.gid('Mandate', mandates[0] as Row<'mandates'>);
    const person = (await office.data(RECORDS, { year: story.year, mandateId })).measureRecords;
    expect(person).toMatchObject({ figure: { numerator: '0', denominator: '1' }, nodes: [{ detail: '逾期未答复' }] });
  });

  test('comes with a file that is opened by the leaders who answer, the office and the auditor, and by nobody else', async () => {
    const { leader, people } = await createGroup(story, (await story.ward()).id);
    const content = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n').toString('base64');
    const file = await act(office, 'addFile', { name: '通报.pdf', contentBase64: content }, 'id address');
    const sent = { kind: 'internal', title: '通报', body: '见附件', fileId: file.id };
    const { id } = await act(office, 'sendBriefing', sent);
    const seen = await leader.data('query ($id: ID!) { briefing(id: $id) { file { name } } }', { id });
    expect(seen.briefing.file).toEqual({ name: '通报.pdf' });
    expect((await leader.fetch(file.address)).status).toBe(200);
    const household = await story.household({ wardId: (await story.ward()).id });
    const resident = await story.user('HOUSEHOLD', { householdId: household.id });
    const member = await story.user('REPRESENTATIVE', { representativeId: people[1].id });
    const later = await createGroup(story, (await story.ward()).id);
    for (const reader of [resident, member, later.leader, await story.user('LEADER'), await story.user('EVALUATOR')])
      expect((await reader.fetch(file.address)).status).toBe(404);
    for (const reader of [office, await story.user('LIAISON_OFFICE'), await story.user('AUDITOR')])
      expect((await reader.fetch(file.address)).status).toBe(200);
  });

  test('is sent by the office alone, of a kind that the programme knows', async () => {
    const input = { kind: 'internal', title: '通报', body: '情况' };
    expect(await refused(await story.user('LEADER'), 'sendBriefing', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(office, 'sendBriefing', { ...input, kind: 'gossip' })).toMatchObject({
      reason: 'unknown-kind',
    });
  });
});

const on = (monthDay: string): string => `${story.year}-${monthDay}`;

describe('a panel of citizens', () => {
  const FIELDS = `id version state conclusionTitle conclusionText judgements { judgementTitle reason member { name } }`;

  /** A village whose panel has one delegate and two residents, and a matter that could not be solved. */
  async function panelOf() {
    const village = await story.ward();
    const delegate = await story.representative({ wardId: village.id, type: 'party-delegate' });
    const other = await story.representative({ wardId: village.id });
    const whose = { panel: 'citizens', wardId: story.gid('Ward', village), startedOn: on('01-01') };
    const sit = (seat: string, who: object) => act(office, 'seatPanelMember', { ...whose, seat, ...who }, 'id version');
    const matter = await story.insert('matters', {
      ...{ wardId: village.id, representativeId: other.id, state: 'ANSWERED', outcome: 'CANNOT' },
      ...{ raisedOn: on('02-01'), registeredOn: on('02-01'), answeredOn: on('02-10'), title: '宅基地边界' },
    });
    const open = { panel: 'citizens', wardId: whose.wardId, question: '边界诉求是否合理' };
    return { village, delegate, other, whose, sit, open, matter, matterId: story.gid('Matter', matter) };
  }

  test('judges a matter that could not be settled, and its conclusion stands on the matter', async () => {
    const { sit, open, matterId, delegate } = await panelOf();
    const first = await sit('people', { name: '张大爷' });
    expect(await refused(office, 'openPanelCase', { ...open, matterId })).toMatchObject({ reason: 'panel-incomplete' });
    const second = await sit('people', { name: '李大妈' });
    const third = await sit('delegates', { representativeId: story.gid('Representative', delegate) });
    const opened = await act(office, 'openPanelCase', { ...open, matterId }, FIELDS);
    const judge = (memberId: string, judgement: string, by = office) =>
      act(by, 'judgeMatter', { caseId: opened.id, memberId, judgement, reason: '看过现场' }, FIELDS);
    await judge(first.id, 'supported');
    const conclude = { caseId: opened.id, version: opened.version, conclusionText: '诉求合理，建议重新丈量' };
    expect(await refused(office, 'concludePanelCase', conclude)).toMatchObject({ reason: 'panel-quorum' });
    await judge(second.id, 'unsupported');
    expect(await refused(office, 'concludePanelCase', conclude)).toMatchObject({ reason: 'panel-tied' });
    const own = await story.user('REPRESENTATIVE', { representativeId: delegate.id });
    await judge(third.id, 'supported', own);
    expect(
      await refused(own, 'judgeMatter', { caseId: opened.id, memberId: first.id, judgement: 'supported' }),
    ).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act(office, 'concludePanelCase', conclude, FIELDS)).toMatchObject({
      state: 'CONCLUDED',
      conclusionTitle: '诉求合理',
    });
    const { matter } = await office.data(
      `query ($id: ID!) { matter(id: $id) { panelCases { conclusionTitle conclusionText } } }`,
      { id: matterId },
    );
    expect(matter.panelCases).toEqual([{ conclusionTitle: '诉求合理', conclusionText: '诉求合理，建议重新丈量' }]);
    const late = { caseId: opened.id, memberId: first.id, judgement: 'unsupported' };
    expect(await refused(office, 'judgeMatter', late)).toMatchObject({ reason: 'case-concluded' });
  });

  test('judges no matter that was settled, none of another village, and nobody judges the own one, alone or joint', async () => {
    const { sit, open, matter, matterId, other } = await panelOf();
    const deputy = await story.representative({ wardId: matter.wardId, type: 'party-delegate' });
    const delegate = await sit('delegates', { representativeId: story.gid('Representative', deputy) });
    const resident = await sit('people', { name: '张大爷' });
    const raiser = await sit('people', { representativeId: story.gid('Representative', other) });
    await story.query(`update matters set outcome = 'SOLVED' where id = $1`, [matter.id]);
    expect(await refused(office, 'openPanelCase', { ...open, matterId })).toMatchObject({
      reason: 'matter-not-for-panel',
    });
    await story.query(`update matters set outcome = 'CANNOT' where id = $1`, [matter.id]);
    const elsewhere = story.gid('Ward', await story.ward());
    expect(await refused(office, 'openPanelCase', { ...open, wardId: elsewhere, matterId })).toMatchObject({
      reason: 'matter-of-other-ward',
    });
    const opened = await act(office, 'openPanelCase', { ...open, matterId }, FIELDS);
    const input = { caseId: opened.id, memberId: raiser.id, judgement: 'supported' };
    expect(await refused(office, 'judgeMatter', input)).toMatchObject({ reason: 'judge-of-own-matter' });
    const ally = await story.representative({ wardId: matter.wardId });
    const seat = await sit('people', { representativeId: story.gid('Representative', ally) });
    const find = (memberId: string, judgement: string) =>
      act(office, 'judgeMatter', { caseId: opened.id, memberId, judgement }, 'id');
    await find(delegate.id, 'supported');
    await find(resident.id, 'unsupported');
    await find(seat.id, 'supported');
    await story.insert('matterAuthors', { matterId: matter.id, representativeId: ally.id });
    expect(await refused(office, 'judgeMatter', { ...input, memberId: seat.id })).toMatchObject({
      reason: 'judge-of-own-matter',
    });
    // What the ally found before joining those who raised it tips no scales: without it too few have judged.
    const conclude = { caseId: opened.id, version: opened.version, conclusionText: '合理' };
    expect(await refused(office, 'concludePanelCase', conclude)).toMatchObject({ reason: 'panel-quorum' });
  });

  test('keeps to its composition: a class of representatives takes only those in office', async () => {
    const { whose, other, sit } = await panelOf();
    const seat = { ...whose, seat: 'delegates' };
    expect(
      await refused(office, 'seatPanelMember', { ...seat, representativeId: story.gid('Representative', other) }),
    ).toMatchObject({ reason: 'seat-of-type' });
    expect(await refused(office, 'seatPanelMember', { ...seat, seat: 'chair', name: '王' })).toMatchObject({
      reason: 'unknown-seat',
    });
    const { id, version } = await sit('people', { name: '张大爷' });
    await act(office, 'unseatPanelMember', { memberId: id, version, endedOn: addDays(story.today, -1) });
    const { panelMembers } = await office.data(
      `query ($wardId: ID!) { panelMembers(panel: "citizens", wardId: $wardId) { totalCount } }`,
      { wardId: whose.wardId },
    );
    expect(panelMembers.totalCount).toBe(0);
  });
});
