import { Decimal } from 'decimal.js';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { JSONResolver } from 'graphql-scalars';

function badValue(name: string, value: unknown, allowed: string): GraphQLError {
  const shown = String(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 50);
  return new GraphQLError(`${name} cannot be ${shown}: ${allowed}`, {
    extensions: { code: 'BAD_USER_INPUT', reason: `malformed-${name.toLowerCase()}`, value: shown, allowed },
  });
}

export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Dates in which somebody alive took part, or will; a typing error is nearly always outside. */
const [EARLIEST, LATEST] = ['1900-01-01', '2200-12-31'];

function parseDate(value: unknown): string {
  if (typeof value === 'string' && isCalendarDate(value) && value >= EARLIEST && value <= LATEST) return value;
  throw badValue('Date', value, `a calendar date as YYYY-MM-DD, ${EARLIEST} to ${LATEST}`);
}

function parseDecimal(value: unknown): string {
  if ((typeof value === 'string' && /^-?\d{1,12}(\.\d{1,6})?$/.test(value)) || Number.isSafeInteger(value)) {
    return new Decimal(value as string | number).toFixed();
  }
  throw badValue('Decimal', value, 'an exact decimal as a string, at most 12 digits and 6 places');
}

/** A calendar date in the jurisdiction's time zone. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: "A calendar date as YYYY-MM-DD, in the jurisdiction's time zone.",
  serialize: value => String(value),
  parseValue: parseDate,
  parseLiteral: node => parseDate(node.kind === Kind.STRING ? node.value : node.kind),
});

export const ExactDecimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal as a string, for example "71.5": never a binary floating-point number.',
  serialize: value => new Decimal(value as string).toFixed(),
  parseValue: parseDecimal,
  parseLiteral: node => parseDecimal('value' in node ? node.value : node.kind),
});

/** A moment, kept in the database's own notation until it leaves. */
export const Instant = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment as an ISO 8601 instant in UTC.',
  serialize: value => new Date(value as string).toISOString(),
});

export const Json = JSONResolver;
