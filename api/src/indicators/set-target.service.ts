import { requireRight } from '../accounts/access.js';
import { transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord } from '../database/find-record.js';
import { textOrNull } from '../shared/checks.js';
import { Conflict } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';
import type { SetIndicatorTargetInput } from './indicator.input.js';
import { requireIndicator, requireReports } from './indicator-of.js';
import { periodAt } from './indicator-period.js';
import { IndicatorTarget } from './indicator-target.entity.js';

/** Says what a ward is to reach in one indicator and period. Answers the key of the ward. */
export async function setIndicatorTarget(context: Context, input: SetIndicatorTargetInput): Promise<string> {
  const id = await transact(context, 'setIndicatorTarget', input, async em => {
    const indicator = await requireIndicator(context, input.indicator);
    const ward = await findRecord(em, Ward, input.wardId);
    await requireRight(context, 'indicator.plan', { wardId: ward.id });
    requireReports(indicator, ward);
    const place = { wardId: ward.id, indicator: indicator.key, periodOn: periodAt(indicator.period, input.on) };
    const there = await em.findOne(IndicatorTarget, place);
    if ((there?.version ?? null) !== (input.version ?? null)) {
      throw new Conflict('Somebody else changed it', { reason: 'stale-version', field: 'version' });
    }
    const said = {
      value: input.value,
      source: textOrNull(input.source),
      setBy: context.viewer!.userId,
      setAt: context.now,
    };
    if (there) Object.assign(there, said);
    else em.create(IndicatorTarget, { jurisdictionId: context.jurisdiction.id, ...place, ...said });
    return ward.id;
  });
  return id!;
}
