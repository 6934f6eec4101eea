import 'reflect-metadata';
import type { Constructor } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { guardSchema } from './accounts/guard.js';
import { EVALUATION_RESOLVERS } from './evaluation-resolvers.js';
import { PEOPLE_RESOLVERS } from './people-resolvers.js';
import { RECORD_RESOLVERS } from './record-resolvers.js';

/** Every resolver of the API, listed by hand. */
const RESOLVERS: NonEmptyArray<Constructor> = [...PEOPLE_RESOLVERS, ...RECORD_RESOLVERS, ...EVALUATION_RESOLVERS];

/** The API, behind the access policy. */
export function createSchema(): GraphQLSchema {
  return guardSchema(buildSchemaSync({ resolvers: RESOLVERS, validate: false }));
}
