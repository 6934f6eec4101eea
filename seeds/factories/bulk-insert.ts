import { type Client, escapeIdentifier } from 'pg';

const ROWS_A_STATEMENT = 5_000;

const inSnakeCase = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

/** Inserts rows with camelCase names, thousands at a time; every row has the same names. Columns not named take their default. */
export async function insertRows(client: Client, tableName: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const table = escapeIdentifier(inSnakeCase(tableName));
  const names = Object.keys(first);
  const columns = names.map(name => escapeIdentifier(inSnakeCase(name))).join(', ');
  const sql = `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`;
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const records = rows.slice(start, start + ROWS_A_STATEMENT) as Record<string, unknown>[];
    const renamed = records.map(row => Object.fromEntries(names.map(name => [inSnakeCase(name), row[name]])));
    await client.query(sql, [JSON.stringify(renamed)]);
  }
}
