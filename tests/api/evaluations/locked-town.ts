import type { Client, Data } from '../../testkit/client.js';
import { startTestServer } from '../../testkit/server.js';
import { recompute } from '../measures/figures.js';
import { smallTownship } from '../measures/small-township.js';
import { walkTo } from './cycle-walk.js';

export const LOCKED = { code: 'CONFLICT', reason: 'facts-locked' };

/** The small township whose villagers' representatives have their facts locked: Bo has a household and a matter. */
export async function lockedTown() {
  const server = await startTestServer('empty');
  const town = await smallTownship(server);
  const { story, year, bo, west } = town;
  const office: Client = await story.user('LIAISON_OFFICE', {}, '联络办');
  const household = await story.household({ wardId: west.id });
  await story.insert('links', { mandateId: bo.mandate.id, householdId: household.id });
  const matter = await story.insert('matters', { representativeId: bo.id, wardId: west.id, raisedOn: `${year}-06-01` });
  await recompute(server, story);
  await walkTo(office, story, 'SELF_REPORT');
  const gid = (type: string, row: { id: string }) => story.gid(type, row);
  const visit = (on: string, who: { id: string } = bo): Data => ({
    representativeId: gid('Representative', who),
    householdId: gid('Household', household),
    visitedOn: on,
    channel: 'HOME',
  });
  const close = async () => {
    await story.close();
    await server.close();
  };
  return { ...town, server, office, matter, gid, visit, close };
}

export type LockedTown = Awaited<ReturnType<typeof lockedTown>>;
