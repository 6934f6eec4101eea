import { randomUUID } from 'node:crypto';
import type { Client } from '../../testkit/client.js';
import type { TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';

export interface DutyStory {
  story: Story;
  village: Row<'wards'>;
  other: Row<'wards'>;
  office: Client;
  secondOffice: Client;
}

/** A township with two villages and two people in the office, who look at what the other recorded. */
export async function dutyStory(server: TestServer): Promise<DutyStory> {
  const story = await Story.begin(server);
  const township = await story.ward({ kind: 'township', name: '测试镇' });
  return {
    story,
    village: await story.ward({ parentId: township.id, name: '东村' }),
    other: await story.ward({ parentId: township.id, name: '西村' }),
    office: await story.user('LIAISON_OFFICE', {}, '王办事员'),
    secondOffice: await story.user('LIAISON_OFFICE', {}, '李办事员'),
  };
}

/** Somebody in office in a ward, with the account, and what a proposal of theirs is recorded with. */
export async function proposer({ story, village }: DutyStory, wardId = village.id) {
  const person = await story.representative({ wardId });
  const client = await story.user('REPRESENTATIVE', { representativeId: person.id }, '代表本人');
  const input = {
    kind: 'proposal',
    representativeId: story.gid('Representative', person),
    happenedOn: `${story.year}-05-01`,
    note: '关于修桥的提案',
    stages: ['submitted'],
    attributes: [{ key: 'level', values: ['county'] }],
  };
  return { person, client, input };
}

/** A file that somebody uploaded. */
export async function uploaded(story: Story, addedBy: string = randomUUID()) {
  const id = randomUUID();
  await story.query(
    `insert into files (jurisdiction_id, id, name, media_type, size, sha256, content, added_by, added_at)
     values ($1, $2, '证书.pdf', 'application/pdf', 1, 'x', 'x', $3, now())`,
    [story.jurisdictionId, id, addedBy],
  );
  return story.gid('File', { id });
}
