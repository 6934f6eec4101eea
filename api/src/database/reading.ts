import type { MikroORM } from '@mikro-orm/postgresql';
import { CamelCasePlugin, CompiledQuery, type Kysely, type KyselyPlugin } from 'kysely';
import { validate } from 'uuid';
import type { Database } from './tables.js';

/** Typed, set-based reads inside one jurisdiction; columns are named as properties. */
export type Db = Kysely<Database>;

const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true });

/** The whole pool, outside any jurisdiction: for global tables only. */
export function globalDb(orm: MikroORM): Db {
  return orm.em.getConnection().getClient<Database>().withPlugin(camelCase);
}

/** SQL that opens a moment in time inside one jurisdiction, as one message. */
function beginReading(jurisdictionId: string): string {
  if (!validate(jurisdictionId)) throw new Error('not a jurisdiction id');
  return `begin isolation level repeatable read read only; select set_config('lianxin.jurisdiction', '${jurisdictionId}', true)`;
}

/**
 * One moment in time of one jurisdiction: a repeatable-read, read-only transaction that all readers of a request
 * share. It opens with the first read and must be closed; whoever still holds it then is refused, because its
 * connection serves somebody else.
 */
export class Reading {
  private isClosed = false;
  private opened: Promise<Db> | undefined;
  private finish: (() => void) | undefined;
  private held: Promise<void> | undefined;

  constructor(
    private readonly orm: MikroORM,
    private readonly jurisdictionId: string,
  ) {}

  async db(): Promise<Db> {
    if (this.isClosed) throw new Error('This moment has ended');
    this.opened ??= this.open();
    return this.opened;
  }

  private open(): Promise<Db> {
    const finished = new Promise<void>(resolve => {
      this.finish = resolve;
    });
    return new Promise((resolve, reject) => {
      this.held = globalDb(this.orm)
        .connection()
        .execute(async db => {
          await db.executeQuery(CompiledQuery.raw(beginReading(this.jurisdictionId)));
          resolve(db.withPlugin(this.refuseOnceClosed));
          await finished;
          await db.executeQuery(CompiledQuery.raw('commit'));
        })
        .catch(reject);
    });
  }

  /** Ends the transaction and gives the connection back; the next read sees a newer moment. */
  async close(): Promise<void> {
    this.isClosed = true;
    this.finish?.();
    await this.held;
  }

  private readonly refuseOnceClosed: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (this.isClosed) throw new Error('This moment has ended');
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}
