import type { Client, Data } from '../../testkit/client.js';
import type { Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';

/** A group of three, led by the first of them, and its meeting day on 10 August. */
export async function createGroup(story: Story, wardId: string) {
  const row = await story.insert('groups', { wardId });
  const mandate = { wardId, groupId: row.id };
  const people = [
    await story.representative(mandate),
    await story.representative(mandate),
    await story.representative(mandate),
  ] as const;
  await story.query('update groups set leader_id = $1 where id = $2', [people[0].id, row.id]);
  const activity = await createMeeting(story, row, `${story.year}-08-10`);
  const leader = await story.user('REPRESENTATIVE', { representativeId: people[0].id });
  return { row, mandate, people, ids: people.map(person => story.gid('Representative', person)), activity, leader };
}

/** A meeting day of a group. */
export async function createMeeting(story: Story, group: Row<'groups'>, day: string): Promise<string> {
  const facts = { wardId: group.wardId, groupId: group.id, scheduledOn: day, originalOn: day };
  return story.gid('Activity', await story.insert('activities', facts));
}

export const ROLL = `query ($id: ID!) { activity(id: $id) { version state viewerCanTakeRoll roll(first: 100) { totalCount
  nodes { status statusTitle reason approvedBy version representative { id } metByVisit { id } } } } }`;

/** The roll as somebody sees it, by person. */
export async function rollSeenBy(reader: Client, id: string): Promise<Record<string, Data>> {
  const { activity } = await reader.data(ROLL, { id });
  return Object.fromEntries(activity.roll.nodes.map((entry: Data) => [entry.representative.id, entry]));
}
