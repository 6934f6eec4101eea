interface Bar {
  pattern: RegExp;
  reason: string;
}

const VOLATILE = 'random|clock_timestamp|timeofday|gen_random_uuid|uuidv4|uuidv7|nextval|setval|set_config|pg_sleep';

const BARS: Bar[] = [
  { pattern: /\bcreate (or replace )?(constraint )?trigger\b/, reason: 'triggers are refused by distributed engines' },
  { pattern: /\bmerge into\b/, reason: 'MERGE is refused by distributed engines; use insert … on conflict' },
  { pattern: /\bon delete set null\b/, reason: 'ON DELETE SET NULL would clear jurisdiction_id of a composite key' },
  {
    pattern: new RegExp(`\\bupdate\\b.*\\bset\\b.*\\b(${VOLATILE}) ?\\(`),
    reason: 'a volatile function in UPDATE gives each replica another value; compute it first',
  },
  {
    pattern: /\bupdate\b.*(\bset|,) jurisdiction_id ?= /,
    reason: 'jurisdiction_id is never updated; a row cannot move to another jurisdiction',
  },
  {
    pattern: /(^|; ?)(set (?!local |transaction |constraints )|reset |discard )/,
    reason: 'a session-level setting would leak into the next request on the same connection; use SET LOCAL',
  },
  {
    pattern: /\bset_config ?\([^()]*, ?false ?\)/,
    reason: 'a session-level setting would leak; use set_config(…, true)',
  },
];

/** Why a statement may not be sent, or null: what is listed here would stop the database from growing past one machine. */
export function barredReason(sql: string): string | null {
  const plain = withoutQuotedText(sql).toLowerCase().replace(/\s+/g, ' ').trim();
  return BARS.find(({ pattern }) => pattern.test(plain))?.reason ?? null;
}

/** Comments and literals go, so that a person's words are never taken for SQL; quoted names stay as plain names. */
function withoutQuotedText(sql: string): string {
  return sql
    .replace(/'(?:[^']|'')*'|--[^\n]*|\/\*.*?\*\//gs, quoted => (quoted.startsWith("'") ? "''" : ' '))
    .replaceAll('"', '');
}
