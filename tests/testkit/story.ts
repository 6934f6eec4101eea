import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Role } from '@lianxin/api/accounts/role.js';
import { openSession, SESSION_COOKIE } from '@lianxin/api/accounts/viewer.js';
import { dbOfClient } from '@lianxin/api/database/client-db.js';
import { toGlobalId } from '@lianxin/api/shared/global-id.js';
import pg from 'pg';
import type { Client } from './client.js';
import type { TestServer } from './server.js';
import { completed, type Row, type Table } from './story-defaults.js';

const PROGRAMME = new URL('../fixtures/programme.yaml', import.meta.url);

/** What a user may be bound to. */
export interface Binding {
  wardId?: string;
  representativeId?: string;
  householdId?: string;
  /** The representative that the same account is in another role. */
  isAlso?: string;
}

const snake = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

/** The calendar date some days after another. */
export function addDays(on: string, days: number): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * A jurisdiction of its own with the few rows a test speaks of, under the programme of the fixtures. Its year is the
 * last full one, so every day of it has passed; `today` is the server's.
 */
export class Story {
  readonly jurisdictionId = randomUUID();
  readonly key = `story-${this.jurisdictionId}`;
  readonly today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
  readonly year = Number(this.today.slice(0, 4)) - 1;

  private constructor(
    private readonly server: TestServer,
    private readonly database: pg.Client,
  ) {}

  /** Begins a story on a server. Close it in `afterAll`, before the server. */
  static async begin(server: TestServer, programme = readFileSync(PROGRAMME, 'utf8')): Promise<Story> {
    const database = new pg.Client({ connectionString: server.ownerUrl });
    await database.connect();
    const story = new Story(server, database);
    await database.query(
      `insert into jurisdictions (id, key, name_zh, name_en, time_zone, created_at)
       values ($1, $2, '测试镇', 'Test township', 'Asia/Shanghai', now())`,
      [story.jurisdictionId, story.key],
    );
    await story.adopt(programme);
    return story;
  }

  /** Adopts a programme file as the next version; the year 2026 in it becomes the story's year. */
  async adopt(text: string): Promise<Row<'programmeVersions'>> {
    const sourceText = text.replaceAll('2026', String(this.year));
    const [last] = await this.query(
      'select coalesce(max(version), 0) as version from programme_versions where jurisdiction_id = $1',
      [this.jurisdictionId],
    );
    return this.insert('programmeVersions', {
      version: Number(last!.version) + 1,
      fileName: 'programme.yaml',
      sourceText,
      digest: createHash('sha256').update(sourceText).digest('hex'),
      adoptedAt: '2020-01-01T00:00:00Z',
    });
  }

  /** Writes one row of any tenant table; what is left out takes the default of stories or of the table. */
  async insert<T extends Table>(table: T, row: Partial<Row<T>>): Promise<Row<T>> {
    const [inserted] = await this.insertAll(table, [row]);
    return inserted!;
  }

  /** Writes many rows that name the same columns. */
  async insertAll<T extends Table>(table: T, rows: Partial<Row<T>>[]): Promise<Row<T>[]> {
    const all = rows.map(row => ({ ...completed(table, row), jurisdictionId: this.jurisdictionId }));
    if (table === 'wardAncestors') for (const row of all) delete (row as { id?: string }).id;
    const columns = Object.keys(all[0] ?? {})
      .map(snake)
      .join(', ');
    const name = snake(table);
    const records = all.map(row => Object.fromEntries(Object.entries(row).map(([key, value]) => [snake(key), value])));
    await this.database.query(
      `insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, $1)`,
      [JSON.stringify(records)],
    );
    return all;
  }

  /** A ward below another one, with its line of ancestors. */
  async ward(row: Partial<Row<'wards'>> = {}): Promise<Row<'wards'>> {
    const ward = await this.insert('wards', row);
    const above = await this.query(
      'select ancestor_id, depth from ward_ancestors where jurisdiction_id = $1 and ward_id = $2',
      [this.jurisdictionId, row.parentId ?? null],
    );
    await this.insertAll('wardAncestors', [
      { wardId: ward.id, ancestorId: ward.id, depth: 0 },
      ...above.map(({ ancestor_id, depth }) => ({ wardId: ward.id, ancestorId: ancestor_id, depth: depth + 1 })),
    ]);
    return ward;
  }

  /** A person in office: a representative with one primary mandate, unless the story says otherwise. */
  async representative(
    mandate: Partial<Row<'mandates'>> & { wardId: string },
    person: Partial<Row<'representatives'>> = {},
  ) {
    const representative = await this.insert('representatives', person);
    const held = await this.insert('mandates', { ...mandate, representativeId: representative.id });
    return { ...representative, mandate: held };
  }

  /** A household of the ledger with its categories. */
  async household(row: Partial<Row<'households'>> & { wardId: string }, categories: string[] = ['ordinary']) {
    const household = await this.insert('households', row);
    for (const category of categories)
      await this.insert('householdCategories', { householdId: household.id, category });
    return household;
  }

  /** A signed pledge of the story's year with the given items. */
  async pledge(row: Partial<Row<'pledges'>> & { representativeId: string }, items: Partial<Row<'pledgeItems'>>[] = []) {
    const signed = { madeOn: `${this.year}-01-05`, signedName: '代表', signedOn: `${this.year}-01-10` };
    const pledge = await this.insert('pledges', { year: this.year, ...signed, ...row });
    const rows: Row<'pledgeItems'>[] = [];
    for (const [place, item] of items.entries()) {
      rows.push(await this.insert('pledgeItems', { ordinal: place + 1, pledgeId: pledge.id, ...item }));
    }
    return { ...pledge, items: rows };
  }

  /** Somebody signed in, in one role: with a session but no password, which would cost a second each. */
  async user(role: `${Role}`, binding: Binding = {}, displayName: string = role): Promise<Client> {
    return this.server.visitor({ cookie: `${SESSION_COOKIE}=${await this.session(role, binding, displayName)}` });
  }

  /** The token of a session of somebody in one role, as the browser keeps it in its cookie. */
  async session(role: `${Role}`, binding: Binding = {}, displayName: string = role): Promise<string> {
    const [userId, assignmentId] = [randomUUID(), randomUUID()];
    await this.query(
      'insert into users (id, username, display_name, password_hash, created_at) values ($1, $2, $3, $4, now())',
      [userId, `user-${userId}`, displayName, 'none'],
    );
    await this.query(
      `insert into role_assignments (id, user_id, jurisdiction_id, role, ward_id, representative_id, household_id)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [assignmentId, userId, this.jurisdictionId, role, binding.wardId, binding.representativeId, binding.householdId],
    );
    if (binding.isAlso) {
      await this.query(
        `insert into role_assignments (id, user_id, jurisdiction_id, role, representative_id)
         values (gen_random_uuid(), $1, $2, 'REPRESENTATIVE', $3)`,
        [userId, this.jurisdictionId, binding.isAlso],
      );
    }
    return openSession(dbOfClient(this.database), userId, assignmentId, new Date());
  }

  /** Somebody of this jurisdiction who has not signed in. */
  visitor(): Client {
    return this.server.visitor({ 'x-jurisdiction': this.key });
  }

  /** The id by which the API knows a row. */
  gid(type: string, { id }: { id: string }): string {
    return toGlobalId(type, this.jurisdictionId, id);
  }

  /** Rows as the owner of the database sees them, in the names of the columns. */
  async query(sql: string, values: unknown[] = []) {
    // biome-ignore lint/suspicious/noExplicitAny: a spec asserts the columns it asked for
    return (await this.database.query<Record<string, any>>(sql, values)).rows;
  }

  /** How many rows of a tenant table this jurisdiction has. */
  async count(table: Table, where = 'true'): Promise<number> {
    const [row] = await this.query(
      `select count(*)::int as n from ${snake(table)} where jurisdiction_id = $1 and ${where}`,
      [this.jurisdictionId],
    );
    return row!.n;
  }

  close(): Promise<void> {
    return this.database.end();
  }
}
