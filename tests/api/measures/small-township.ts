import type { TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';

/**
 * A township of two villages with a group each. An has two households and all kinds of records; Bo, in the other
 * village, has few; Chen holds a second mandate as party delegate for the township.
 */
export async function smallTownship(server: TestServer, programme?: string) {
  const story = await Story.begin(server, programme);
  const { year } = story;
  const township = await story.ward({ kind: 'township', name: '测试镇' });
  const east = await story.ward({ parentId: township.id, name: '东村' });
  const west = await story.ward({ parentId: township.id, name: '西村' });
  const eastGroup = await story.insert('groups', { wardId: east.id });
  const westGroup = await story.insert('groups', { wardId: west.id });
  const an = await story.representative({ wardId: east.id, groupId: eastGroup.id, zone: '一片' }, { name: '安' });
  const bo = await story.representative({ wardId: west.id, groupId: westGroup.id, zone: '二片' }, { name: '柏' });
  const chen = await story.representative({ wardId: east.id, groupId: eastGroup.id, zone: '一片' }, { name: '陈' });
  const second = await story.insert('mandates', {
    representativeId: chen.id,
    wardId: township.id,
    type: 'party-delegate',
    isPrimary: false,
  });
  const held = (kind: string, group: typeof eastGroup, on: string) =>
    story.insert('activities', {
      kind,
      title: kind,
      groupId: group.id,
      wardId: group.wardId,
      state: 'HELD',
      scheduledOn: `${year}-${on}`,
      originalOn: `${year}-${on}`,
    });
  return { story, year, township, east, west, eastGroup, westGroup, an, bo, chen, second, held };
}

export type Township = Awaited<ReturnType<typeof smallTownship>>;
