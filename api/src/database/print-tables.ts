import { Client } from 'pg';

const TYPES: Record<string, string> = {
  int4: 'number',
  bool: 'boolean',
  bytea: 'Buffer',
  jsonb: 'unknown',
  _text: 'string[]',
  _numeric: 'string[]',
};

function camel(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const COLUMNS = `
  select c.relname as table_name, a.attname as column_name, t.typname as type_name, a.attnotnull as required
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'mikro_orm%'
  order by c.relname, a.attnum`;

/** The tables of a migrated database as TypeScript types, for queries; everything else is kept as a string. */
export async function printTables(ownerUrl: string): Promise<string> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{
    table_name: string;
    column_name: string;
    type_name: string;
    required: boolean;
  }>(COLUMNS);
  await client.end();
  const tables = [...Map.groupBy(rows, row => row.table_name)].map(([table, columns]) => {
    const fields = columns.map(({ column_name, type_name, required }) => {
      const type = TYPES[type_name] ?? 'string';
      return `    ${camel(column_name)}: ${type}${required ? '' : ' | null'};\n`;
    });
    return `  ${camel(table)}: {\n${fields.join('')}  };\n`;
  });
  return `/** Printed from the migrated database by \`npm run schema\`; never edited. */\nexport interface Database {\n${tables.join('')}}\n`;
}
