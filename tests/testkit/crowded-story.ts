import type { TestServer } from './server.js';
import { addDays, Story } from './story.js';
import type { Row } from './story-defaults.js';

const CROWD = 100;
const everybody = Array.from({ length: CROWD }, (_, place) => place);

export interface Crowd {
  story: Story;
  township: Row<'wards'>;
  people: Row<'representatives'>[];
  mandates: Row<'mandates'>[];
  households: Row<'households'>[];
  /** The activity at which all of them are expected. */
  assembly: Row<'activities'>;
}

/** People of one ward and group each, with as many households; the first of them has a hundred of everything. */
async function settle(story: Story, township: Row<'wards'>) {
  const wards: Row<'wards'>[] = [];
  for (const place of everybody) wards.push(await story.ward({ parentId: township.id, name: `第${place}村` }));
  const people = await story.insertAll(
    'representatives',
    everybody.map(() => ({})),
  );
  const groups = await story.insertAll(
    'groups',
    everybody.map(n => ({ wardId: wards[n]!.id, leaderId: people[n]!.id })),
  );
  const mandates = await story.insertAll(
    'mandates',
    everybody.map(n => ({ representativeId: people[n]!.id, wardId: wards[n]!.id, groupId: groups[n]!.id })),
  );
  const households = await story.insertAll(
    'households',
    everybody.map(n => ({ wardId: wards[n]!.id })),
  );
  await story.insertAll(
    'householdCategories',
    households.map(({ id }) => ({ householdId: id })),
  );
  return { wards, people, groups, mandates, households };
}

/** Every pair of the first person with each household, and of each person with the first household. */
const pairs = [...everybody.map(n => [0, n] as const), ...everybody.slice(1).map(n => [n, 0] as const)];

type Settled = Awaited<ReturnType<typeof settle>>;

async function act(story: Story, { wards, people, groups, mandates, households }: Settled) {
  const day = `${story.year}-03-10`;
  await story.insertAll(
    'links',
    pairs.map(([n, h]) => ({ mandateId: mandates[n]!.id, householdId: households[h]!.id })),
  );
  const visits = await story.insertAll(
    'visits',
    pairs.map(([n, h]) => ({ representativeId: people[n]!.id, householdId: households[h]!.id, visitedOn: day })),
  );
  const matters = await story.insertAll(
    'matters',
    pairs.map(([n, h]) => ({
      representativeId: people[n]!.id,
      householdId: households[h]!.id,
      wardId: wards[h]!.id,
      raisedOn: day,
    })),
  );
  await story.insertAll(
    'matterSteps',
    matters.map(({ id }) => ({ matterId: id, verb: 'RAISE', takenOn: day, takenAt: day })),
  );
  await story.insertAll(
    'dutyRecords',
    pairs.map(([n]) => ({ representativeId: people[n]!.id, happenedOn: day })),
  );
  const held = { state: 'HELD', scheduledOn: day, originalOn: day };
  const activities = await story.insertAll('activities', [
    { ...held, wardId: wards[0]!.parentId!, groupId: null },
    ...groups.map(group => ({ ...held, wardId: group.wardId, groupId: group.id })),
    ...groups.map(group => ({
      state: 'PLANNED',
      scheduledOn: addDays(story.today, 3),
      originalOn: story.today,
      wardId: group.wardId,
      groupId: group.id,
    })),
  ]);
  await story.insertAll(
    'attendanceRecords',
    people.map(({ id }) => ({ activityId: activities[0]!.id, representativeId: id })),
  );
  await story.insertAll(
    'groupReturns',
    groups.map(({ id }) => ({ groupId: id, month: `${story.year}-03-01`, dueOn: `${story.year}-03-31` })),
  );
  return { visits, matters, assembly: activities[0]! };
}

async function promise(story: Story, { people, households }: Settled, facts: Awaited<ReturnType<typeof act>>) {
  const { year } = story;
  const pledges = await story.insertAll(
    'pledges',
    people.map(({ id }) => ({
      representativeId: id,
      year,
      madeOn: `${year}-01-05`,
      signedName: '代表',
      signedOn: `${year}-01-10`,
    })),
  );
  const claimed = { fulfilment: 'CLAIMED', claimedOn: `${year}-03-11` };
  const items = await story.insertAll(
    'pledgeItems',
    pledges.map(({ id }, n) => ({ ...claimed, pledgeId: id, householdId: households[n]!.id })),
  );
  await story.insertAll(
    'evidence',
    items.map(({ id }, n) => ({ pledgeItemId: id, visitId: facts.visits[n]!.id, matterId: facts.matters[n]!.id })),
  );
}

/** A story with a hundred rows in every list, at the top and below the first person, household and activity. */
export async function crowdedStory(server: TestServer): Promise<Crowd> {
  const story = await Story.begin(server);
  const township = await story.ward({ kind: 'township', name: '测试镇' });
  const settled = await settle(story, township);
  const facts = await act(story, settled);
  await promise(story, settled, facts);
  const { people, mandates, households } = settled;
  return { story, township, people, mandates, households, assembly: facts.assembly };
}
