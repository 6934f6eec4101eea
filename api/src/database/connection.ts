import 'reflect-metadata';
import type { Constructor } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { reportStatements } from './statements.js';

/** The role the server works as: it owns nothing, so row-level security holds it. */
export const APP_ROLE = 'lianxin_app';

/** Connects as the server's role. Entities are listed by hand by the caller. */
export function connect(url: string, entities: Constructor[], poolSize = 10): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    entities,
    metadataProvider: ReflectMetadataProvider,
    namingStrategy: UnderscoreNamingStrategy,
    pool: { max: poolSize },
    driverOptions: {
      onPoolCreated: reportStatements as (pool: Pool) => void,
    },
    debug: false,
    discovery: { warnWhenNoEntities: false },
    forceUtcTimezone: true,
  });
}
