import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { Context } from '../context.js';
import { checkArguments } from '../shared/check-arguments.js';
import { Forbidden, Unauthenticated } from '../shared/errors.js';
import { toGlobalId } from '../shared/global-id.js';
import { requireRight, type Subject, viewerScope } from './access.js';
import { actionOf } from './field-actions.js';
import { type Action, PUBLIC, scopeOf } from './policy.js';

type Row = Subject & { id?: string; jurisdictionId?: string };
type Resolver = GraphQLFieldResolver<Row, Context>;
type Field = GraphQLField<unknown, unknown>;

/** Whose record a row is; a person, household, ward or group is its own. */
function subjectOf(typeName: string, row: Row): Subject {
  switch (typeName) {
    case 'Representative':
      return { ...row, representativeId: row.id };
    case 'Household':
      return { ...row, householdId: row.id };
    case 'Ward':
      return { wardId: row.id };
    case 'Group':
      return { ...row, groupId: row.id };
    default:
      return row;
  }
}

/** A root field has no record yet: the viewer needs the right at all, the service checks the record. */
async function requireSomeRight(context: Context, action: Action): Promise<void> {
  if ((await viewerScope(context, action)) !== null) return;
  throw context.viewer ? new Forbidden(action) : new Unauthenticated();
}

/** Ids of records of another jurisdiction are not found, except where any id may be asked for. */
function checked(field: Field, isRoot: boolean, resolve: Resolver): Resolver {
  if (field.args.length === 0) return resolve;
  const isLenient = isRoot && field.name === 'node';
  return (row, args, context, info) => {
    checkArguments(field.args, args, id => isLenient || id === context.jurisdiction.id);
    return resolve(row, args, context, info);
  };
}

function guarded(typeName: string, isRoot: boolean, action: Action, resolve: Resolver): Resolver {
  return (row, args, context, info) => {
    if (scopeOf(action, context.viewer?.role ?? PUBLIC, 'restrained') === 'all')
      return resolve(row, args, context, info);
    const right = isRoot ? requireSomeRight(context, action) : requireRight(context, action, subjectOf(typeName, row));
    return right.then(() => resolve(row, args, context, info));
  };
}

function globalIdOf(typeName: string): Resolver {
  return row => toGlobalId(typeName, row.jurisdictionId!, row.id!);
}

/**
 * Puts the access policy before every field of the schema, and opaque ids on every node. A field that the policy does
 * not name stops the server from starting.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const isNode = type.getInterfaces().some(({ name }) => name === 'Node');
    for (const field of Object.values(type.getFields())) {
      const action = actionOf(type.name, field.name);
      if (!action) throw new Error(`The access policy has no row for ${type.name}.${field.name}`);
      const resolve = isNode && field.name === 'id' ? globalIdOf(type.name) : (field.resolve ?? defaultFieldResolver);
      const isRoot = roots.has(type);
      field.resolve = guarded(type.name, isRoot, action, checked(field, isRoot, resolve as Resolver));
    }
  }
  return schema;
}
