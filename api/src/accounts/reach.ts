import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.js';
import {
  viewerHouseholdIds,
  viewerKnownHouseholdIds,
  viewerLedGroupIds,
  viewerScope,
  viewerWardIds,
} from './access.js';
import type { Action, Scope } from './policy.js';

/** Which columns of a list say whose record a row is; a column that is absent lets no row through by it. */
export interface SubjectColumns {
  representativeId?: string;
  householdId?: string;
  wardId?: string;
  groupId?: string;
}

type Condition = RawBuilder<boolean>;

const NOBODY = sql<boolean>`false`;

function oneOf(column: string | undefined, ids: Iterable<string>): Condition {
  return column ? sql<boolean>`${sql.ref(column)} = any (${[...ids]}::uuid[])` : NOBODY;
}

function own({ viewer }: Context, { representativeId, householdId }: SubjectColumns): Condition {
  const byPerson = oneOf(representativeId, viewer?.representativeId ? [viewer.representativeId] : []);
  const byHousehold = oneOf(householdId, viewer?.householdId ? [viewer.householdId] : []);
  return sql<boolean>`(${byPerson} or ${byHousehold})`;
}

async function conditionOf(context: Context, scope: Scope, columns: SubjectColumns): Promise<Condition> {
  switch (scope) {
    case 'all':
      return sql<boolean>`true`;
    case 'ward': {
      const wardIds = await context.once(viewerWardIds);
      return wardIds === null ? sql<boolean>`true` : oneOf(columns.wardId, wardIds);
    }
    case 'linked':
      return oneOf(columns.householdId, await context.once(viewerHouseholdIds));
    case 'known':
      return oneOf(columns.householdId, await context.once(viewerKnownHouseholdIds));
    case 'own':
      return own(context, columns);
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
