import { sql } from 'kysely';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { hostsOf } from './open-activities.js';
import type { OwedOccasion } from './owed-occasion.type.js';

interface Counted {
  kind: string;
  groupId: string | null;
  wardId: string;
  scheduledOn: string;
  state: string;
}

async function calledIn(context: Context, year: number, kinds: readonly string[]): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select kind, group_id, ward_id, scheduled_on, state from activities
    where jurisdiction_id = ${context.jurisdiction.id} and kind = any (${[...kinds]}::text[])
      and scheduled_on between ${`${year}-01-01`} and ${`${year}-12-31`} and state <> 'CANCELLED'`.execute(
    await context.read(),
  );
  return rows;
}

/** What each holder owes in a year within the windows of the programme, what is missing first. */
export async function owedOccasions(context: Context, year: number): Promise<OwedOccasion[]> {
  const { programme } = await context.once(programmeInForce);
  const kinds = programme.activities.filter(({ windows }) => windows.length > 0);
  if (kinds.length === 0) return [];
  const hosts = await hostsOf(await context.read(), context.jurisdiction.id, programme);
  const called = await calledIn(
    context,
    year,
    kinds.map(({ key }) => key),
  );
  const owed = kinds.flatMap(kind =>
    kind.windows.flatMap(window =>
      hosts[kind.per].map(({ groupId, wardId }): OwedOccasion => {
        const [from, until] = [`${year}-${window.from}`, `${year}-${window.to}`];
        const own = called.filter(
          each =>
            each.kind === kind.key &&
            each.groupId === groupId &&
            each.wardId === wardId &&
            each.scheduledOn >= from &&
            each.scheduledOn <= until,
        );
        const held = own.filter(({ state }) => state === 'HELD').length;
        return {
          kind: kind.key,
          kindTitle: kind.title[context.language],
          windowTitle: window.title[context.language],
          ...{ groupId, wardId, from, until, times: window.times },
          held,
          planned: own.length - held,
          isOverdue: held < window.times && until < context.today,
        };
      }),
    ),
  );
  return owed.toSorted((a, b) => Number(b.held < b.times) - Number(a.held < a.times) || a.until.localeCompare(b.until));
}
