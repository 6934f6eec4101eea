import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import type { TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import { orderProgramme } from './order-programme.js';

export const FIELDS = `id version state dueOn isOverdue lateSteps outcome rating ratingTitle isWholeNetwork settledBy isMajor
  ownerWard { id } ownerGroup { id } nextSteps { verb title } jointAuthors { id } mergedInto mergedCount
  steps { verb verbTitle owner isLate note }`;

/** Takes one step after the other with the version that the last one left. */
export function walk(start: Data) {
  let matter = start;
  const input = (facts: object) => ({ matterId: matter.id, version: matter.version, ...facts });
  return {
    now: () => matter,
    take: async (by: Client, mutation: string, facts: object) => {
      matter = await act(by, mutation, input(facts), FIELDS);
      return matter;
    },
    refused: (by: Client, mutation: string, facts: object) => refused(by, mutation, input(facts)),
  };
}

/** A township with one village, its leader and the office, under the programme of orders. */
export async function orderTown(server: TestServer) {
  const story = await Story.begin(server, orderProgramme());
  const township = await story.ward({ kind: 'township' });
  const village = await story.ward({ parentId: township.id });
  const office = await story.user('LIAISON_OFFICE');
  const villageLeader = await story.user('LEADER', { wardId: village.id });
  const day = (number: number) => addDays(`${story.year}-03-01`, number);
  return { story, township, village, office, villageLeader, day };
}

export type OrderTown = Awaited<ReturnType<typeof orderTown>>;
