import type { Db } from '../database/reading.js';

interface GroupOnDay {
  jurisdictionId: string;
  groupId: string;
  day: string;
}

/** Whoever is in a group on a day or afterwards: for whom what the group owes from then on may count. */
export async function membersSince(db: Db, { jurisdictionId, groupId, day }: GroupOnDay): Promise<string[]> {
  const rows = await db
    .selectFrom('mandates')
    .select('representativeId')
    .distinct()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('groupId', '=', groupId)
    .where(eb => eb.or([eb('endedOn', 'is', null), eb('endedOn', '>=', day)]))
    .execute();
  return rows.map(({ representativeId }) => representativeId);
}
