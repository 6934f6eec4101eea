import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { guardSchema } from './accounts/guard.js';
import { ViewerResolver } from './accounts/viewer.resolver.js';
import { JurisdictionResolver } from './jurisdictions/jurisdiction.resolver.js';
import { NodeResolver } from './node.resolver.js';
import { WardResolver } from './wards/ward.resolver.js';

/** Every resolver of the API, listed by hand, behind the access policy. */
export function createSchema(): GraphQLSchema {
  return guardSchema(
    buildSchemaSync({
      resolvers: [NodeResolver, ViewerResolver, JurisdictionResolver, WardResolver],
      validate: false,
    }),
  );
}
