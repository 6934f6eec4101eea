import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import type { Action } from '../accounts/policy.js';
import { transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord } from '../database/find-record.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { ActivityKind } from '../programmes/programme.js';
import { Group } from '../representatives/group.entity.js';
import { textOrNull, yearOf } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';
import { Activity } from './activity.entity.js';
import type { CallActivityInput } from './occasion.input.js';
import { hoursOf } from './occasion-hours.js';

async function kindCalled(context: Context, key: string): Promise<ActivityKind> {
  const { programme } = await context.once(programmeInForce);
  const callable = programme.activities.filter(({ rule }) => rule === undefined);
  const kind = callable.find(each => each.key === key);
  if (kind) return kind;
  throw new InvalidInput('The calendar draws this kind, or the programme has none of it', {
    reason: 'kind-not-called',
    field: 'kind',
    value: key,
    allowed: callable.map(each => each.key),
  });
}

/** Who holds it, as the kind says: a group, a ward, or all together at the top. */
async function holderOf(em: EntityManager, { per }: ActivityKind, { groupId, wardId }: CallActivityInput) {
  if (per === 'group' && groupId) {
    const group = await findRecord(em, Group, groupId);
    return { groupId: group.id, wardId: group.wardId };
  }
  if (per === 'ward' && wardId) return { groupId: null, wardId: (await findRecord(em, Ward, wardId)).id };
  if (per === 'jurisdiction') {
    const top = await em.findOneOrFail(Ward, { parentId: null });
    return { groupId: null, wardId: top.id };
  }
  const field = per === 'group' ? 'groupId' : 'wardId';
  throw new InvalidInput('Somebody has to hold it', { reason: 'holder-missing', field });
}

function requireNearYear(scheduledOn: string, today: string): void {
  const latest = yearOf(today) + 1;
  if (yearOf(scheduledOn) <= latest) return;
  throw new InvalidInput('An activity is called for this year or the next', {
    reason: 'year-too-far',
    field: 'scheduledOn',
    value: yearOf(scheduledOn),
    allowed: latest,
  });
}

/** Puts an occasion into the calendar that no rule draws, within a transaction; the action is the right that it takes. */
export async function addCalledActivity(
  em: EntityManager,
  context: Context,
  input: CallActivityInput,
  action: Action = 'activity.call',
) {
  const kind = await kindCalled(context, input.kind);
  requireNearYear(input.scheduledOn, context.today);
  const holder = await holderOf(em, kind, input);
  await requireRight(context, action, holder);
  const said = hoursOf(input);
  const hours = hoursOf({
    startsAt: said.startsAt ?? kind.hours?.from,
    endsAt: said.startsAt ? said.endsAt : (said.endsAt ?? kind.hours?.to),
  });
  return em.create(Activity, {
    jurisdictionId: context.jurisdiction.id,
    kind: kind.key,
    title: textOrNull(input.title) ?? kind.title['zh-CN'],
    ...holder,
    scheduledOn: input.scheduledOn,
    originalOn: input.scheduledOn,
    venue: textOrNull(input.venue) ?? kind.venue?.['zh-CN'] ?? null,
    ...hours,
    minutes: null,
  });
}

/** The organiser calls an occasion. Answers its key. */
export async function callActivity(context: Context, input: CallActivityInput): Promise<string> {
  const id = await transact(
    context,
    'callActivity',
    input,
    async em => (await addCalledActivity(em, context, input)).id,
  );
  return id!;
}
