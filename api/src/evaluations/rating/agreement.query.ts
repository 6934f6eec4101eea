import { sql } from 'kysely';
import type { Context } from '../../context.js';
import type { CycleRow } from '../cycle.query.js';
import { CyclePhase } from '../cycle-phase.js';
import { agreementOf, type SharedFigures } from './agreement.js';
import type { RaterAgreement } from './agreement.type.js';
import { criteriaOfGroup } from './rater-group.js';

/** Behind fewer than this many others, a figure could be put down to somebody. */
const FEWEST_OTHERS = 3;

/** While ratings are given nobody is to be led by others. */
const AFTER_RATING: readonly string[] = [CyclePhase.REPLY, CyclePhase.REVIEW, CyclePhase.PUBLISHED];

interface SharedRow extends SharedFigures {
  criterion: string;
  raters: string[];
}

/** What the viewer handed in, each figure with those of the others for the same subject. */
async function readShared(context: Context, cycleId: string, group: string): Promise<SharedRow[]> {
  const { rows } = await sql<SharedRow>`
    select own.criterion, own.points as own, coalesce(array_agg(o.points::text order by o.points)
        filter (where o.id is not null), '{}') as others,
      coalesce(array_agg(o.rater_id::text) filter (where o.id is not null), '{}') as raters
    from ratings own
    join evaluations e on e.jurisdiction_id = own.jurisdiction_id and e.id = own.evaluation_id
      and e.cycle_id = ${cycleId}
    left join ratings o on o.jurisdiction_id = own.jurisdiction_id and o.evaluation_id = own.evaluation_id
      and o.criterion = own.criterion and o.period = own.period and o.rater_group = own.rater_group
      and o.rater_id <> own.rater_id and o.submitted_at is not null and o.points is not null
    where own.jurisdiction_id = ${context.jurisdiction.id} and own.rater_id = ${context.viewer!.userId}
      and own.rater_group = ${group} and own.submitted_at is not null and own.points is not null
    group by own.id, own.criterion, own.points`.execute(await context.read());
  return rows;
}

const inOrder = (figures: string[]): string[] => figures.sort((one, other) => Number(one) - Number(other));

/** How the viewer's figures lie beside those of the own group: once the phase is over, and among enough others. */
export async function readAgreement(context: Context, cycle: CycleRow, group: string): Promise<RaterAgreement[]> {
  if (!AFTER_RATING.includes(cycle.phase)) return [];
  const rows = Map.groupBy(await readShared(context, cycle.id, group), row => row.criterion);
  return (await criteriaOfGroup(context, cycle, group)).flatMap(({ key, title, answer }) => {
    const shared = rows.get(key) ?? [];
    const agreement = agreementOf(shared);
    const others = new Set(shared.flatMap(({ raters }) => raters)).size;
    if (answer.kind !== 'points' || answer.to === null || !agreement || others < FEWEST_OTHERS) return [];
    return [
      {
        criterion: key,
        title: title[context.language],
        from: String(answer.from),
        to: String(answer.to),
        own: inOrder(shared.map(({ own }) => own)),
        panel: inOrder(shared.flatMap(row => row.others)),
        others,
        ...agreement,
      },
    ];
  });
}
