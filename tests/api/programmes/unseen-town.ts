import { readFileSync } from 'node:fs';
import { act } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import type { TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';

const FILE = new URL('../../fixtures/unseen-place.yaml', import.meta.url);

/** The island of the file with one harbour, two piers and a crew of two keepers: An with seven households, Bo with two. */
export async function unseenTown(server: TestServer) {
  const story = await Story.begin(server, readFileSync(FILE, 'utf8'));
  const island = await story.ward({ kind: 'island', name: '示例海岛区' });
  const harbour = await story.ward({ kind: 'harbour', parentId: island.id, name: '东港' });
  const pier = await story.ward({ kind: 'pier', parentId: harbour.id, name: '一号码头' });
  const otherPier = await story.ward({ kind: 'pier', parentId: harbour.id, name: '二号码头' });
  const crew = await story.insert('groups', { wardId: pier.id, kind: 'crew', name: '灯塔船队' });
  const office = await story.user('LIAISON_OFFICE', {}, '服务站');
  const keeper = async (name: string, households: string[]) => {
    const person = await story.representative({ type: 'ship-keeper', wardId: pier.id, groupId: crew.id }, { name });
    const mandateId = story.gid('Mandate', person.mandate);
    const linked = [];
    for (const residence of households) {
      const household = await story.household({ wardId: pier.id, residence: residence as 'PRESENT' }, ['fishing']);
      const householdId = story.gid('Household', household);
      await act(office, 'startLink', { mandateId, householdId, startedOn: `${story.year}-01-01` });
      linked.push({ ...household, gid: householdId });
    }
    const client = await story.user('REPRESENTATIVE', { representativeId: person.id }, name);
    return { person, client, linked, gid: story.gid('Representative', person) };
  };
  const present = (count: number) => Array.from({ length: count }, () => 'PRESENT');
  return {
    story,
    island,
    harbour,
    pier,
    otherPier,
    office,
    an: await keeper('安', [...present(6), 'AWAY']),
    bo: await keeper('柏', present(2)),
    pierLeader: await story.user('LEADER', { wardId: pier.id }, '码头主任'),
    harbourLeader: await story.user('LEADER', { wardId: harbour.id }, '港长'),
    on: (monthAndDay: string) => `${story.year}-${monthAndDay}`,
  };
}

export type UnseenTown = Awaited<ReturnType<typeof unseenTown>>;

const CALENDAR = `query ($year: Int!, $kind: String) { activities(year: $year, kind: $kind, first: 100) {
  nodes { id version kindTitle scheduledOn state startsAt } } }`;

/** The days of a kind in the story's year, in order. */
export async function daysOf({ story, office }: UnseenTown, kind: string): Promise<Data[]> {
  return (await office.data(CALENDAR, { year: story.year, kind })).activities.nodes;
}

const SHEET = `query ($id: ID!, $year: Int!) { representative(id: $id) { evaluations(year: $year) {
  totalPoints bandTitle cycle { competentAuthority } criterionScores { key points maxPoints } } } }`;

const pointsOf = ({ criterionScores }: Data) =>
  Object.fromEntries(criterionScores.map(({ key, points }: Data) => [key, points]));

/** The evaluation of a keeper, its lines by key. */
export async function sheetOf({ story }: UnseenTown, reader: Client, { gid }: { gid: string }): Promise<Data> {
  const { representative } = await reader.data(SHEET, { id: gid, year: story.year });
  const [evaluation] = representative.evaluations;
  return { ...evaluation, points: pointsOf(evaluation) };
}

const PIER_SHEET = 'query ($id: ID!) { evaluation(id: $id) { totalPoints bandTitle criterionScores { key points } } }';

/** The evaluation of a pier in the story's year, its lines by key. */
export async function pierSheetOf({ story, office }: UnseenTown, pier: { id: string }): Promise<Data> {
  const [row] = await story.query(
    `select e.id from current_evaluations e
     join evaluation_cycles c on c.jurisdiction_id = e.jurisdiction_id and c.id = e.cycle_id
     where e.jurisdiction_id = $1 and e.ward_id = $2 and c.year = $3`,
    [story.jurisdictionId, pier.id, story.year],
  );
  const { evaluation } = await office.data(PIER_SHEET, { id: story.gid('Evaluation', row as { id: string }) });
  const { totalPoints, bandTitle } = evaluation;
  return { totalPoints, bandTitle, points: pointsOf(evaluation) };
}
