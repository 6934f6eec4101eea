import { readFileSync } from 'node:fs';
import type { TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';

const PROGRAMME = readFileSync(new URL('../../fixtures/linkage.yaml', import.meta.url), 'utf8');

/** A township with two villages of two groups each, under a programme about who answers for whom. */
export async function linkageTown(server: TestServer) {
  const story = await Story.begin(server, PROGRAMME);
  const township = await story.ward({ kind: 'township', name: '东镇', position: 1 });
  const village = async (name: string, position: number) => {
    const ward = await story.ward({ parentId: township.id, name, position });
    const group = (of: string, place: number) =>
      story.ward({ parentId: ward.id, kind: 'village-group', name: of, position: place });
    return { ...ward, one: await group(`${name}一组`, 1), two: await group(`${name}二组`, 2) };
  };
  const [upper, lower] = [await village('上村', 1), await village('下村', 2)];
  const person = (type: string, ward: { id: string }, name: string) =>
    story.representative({ wardId: ward.id, type }, { name });
  const link = (mandate: { id: string }, household: { id: string }, days: object = {}) =>
    story.insert('links', { mandateId: mandate.id, householdId: household.id, ...days });
  return { story, township, upper, lower, person, link };
}

export type LinkageTown = Awaited<ReturnType<typeof linkageTown>>;
