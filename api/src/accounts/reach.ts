import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.js';
import {
  viewerAnswers,
  viewerHouseholdIds,
  viewerKnownHouseholdIds,
  viewerLedGroupIds,
  viewerScope,
  viewerWardIds,
  viewerWardLine,
} from './access.js';
import type { Action, Scope } from './policy.js';

/** Which columns of a list say whose record a row is; a column that is absent lets no row through by it. */
export interface SubjectColumns {
  kind?: string;
  representativeId?: string;
  householdId?: string;
  wardId?: string;
  groupId?: string;
  /** Who shares a row with its first author. */
  isJointAuthor?: (representativeId: string) => RawBuilder<boolean>;
  ownerWardId?: string;
  ownerGroupId?: string;
  isWholeNetwork?: string;
  /** Whether a row was handed to one of these wards or groups before. */
  wasOwnedBy?: (wardIds: readonly string[], groupIds: readonly string[]) => RawBuilder<boolean>;
}

type Condition = RawBuilder<boolean>;

const NOBODY = sql<boolean>`false`;

function oneOf(column: string | undefined, ids: Iterable<string>): Condition {
  return column ? sql<boolean>`${sql.ref(column)} = any (${[...ids]}::uuid[])` : NOBODY;
}

function own({ viewer }: Context, { representativeId, householdId, isJointAuthor }: SubjectColumns): Condition {
  const byPerson = oneOf(representativeId, viewer?.representativeId ? [viewer.representativeId] : []);
  const byHousehold = oneOf(householdId, viewer?.householdId ? [viewer.householdId] : []);
  const jointly = isJointAuthor && viewer?.representativeId ? isJointAuthor(viewer.representativeId) : NOBODY;
  return sql<boolean>`(${byPerson} or ${byHousehold} or ${jointly})`;
}

async function inWards(context: Context, columns: SubjectColumns): Promise<Condition> {
  const wardIds = await context.once(viewerWardIds);
  if (wardIds === null) return sql<boolean>`true`;
  const { wardId, ownerWardId, isWholeNetwork, wasOwnedBy } = columns;
  if (!isWholeNetwork) return oneOf(wardId, wardIds);
  const below = oneOf(ownerWardId, await context.once(viewerWardLine));
  return sql<boolean>`(${oneOf(wardId, wardIds)} or ${oneOf(ownerWardId, wardIds)}
    or (${sql.ref(isWholeNetwork)} and ${below}) or ${wasOwnedBy?.([...wardIds], []) ?? NOBODY})`;
}

async function answerable(context: Context, columns: SubjectColumns): Promise<Condition> {
  const answers = Map.groupBy(await context.once(viewerAnswers), ({ kind }) => kind);
  const ofKind = [...answers].map(([kind, each]) => {
    const wardIds = each.map(({ wardId }) => wardId);
    const now = sql<boolean>`${oneOf(columns.ownerWardId, wardIds)} or ${oneOf(columns.wardId, wardIds)}`;
    const ofWard = sql<boolean>`(${now} or ${columns.wasOwnedBy?.(wardIds, []) ?? NOBODY})`;
    return columns.kind ? sql<boolean>`(${sql.ref(columns.kind)} = ${kind} and ${ofWard})` : NOBODY;
  });
  const byWard = sql<boolean>`(${sql.join([NOBODY, ...ofKind], sql` or `)})`;
  const led = [...(await context.once(viewerLedGroupIds))];
  const byGroup = oneOf(columns.ownerGroupId, led);
  return sql<boolean>`(${byWard} or ${byGroup} or ${columns.wasOwnedBy?.([], led) ?? NOBODY})`;
}

async function conditionOf(context: Context, scope: Scope, columns: SubjectColumns): Promise<Condition> {
  switch (scope) {
    case 'all':
      return sql<boolean>`true`;
    case 'ward':
      return inWards(context, columns);
    case 'linked':
      return oneOf(columns.householdId, await context.once(viewerHouseholdIds));
    case 'known':
      return oneOf(columns.householdId, await context.once(viewerKnownHouseholdIds));
    case 'own':
      return own(context, columns);
    case 'answerable':
      return answerable(context, columns);
    case 'own-or-answerable':
      return sql<boolean>`(${own(context, columns)} or ${await answerable(context, columns)})`;
    case 'led-group':
      return oneOf(columns.groupId, await context.once(viewerLedGroupIds));
    case 'own-or-led-group': {
      const led = oneOf(columns.groupId, await context.once(viewerLedGroupIds));
      return sql<boolean>`(${own(context, columns)} or ${led})`;
    }
  }
}

/** The condition that keeps those rows of a list on which the viewer may do the action: the guard of lists. */
export async function viewerReach(context: Context, action: Action, columns: SubjectColumns): Promise<Condition> {
  const scope = await viewerScope(context, action);
  return scope === null ? NOBODY : conditionOf(context, scope, columns);
}
