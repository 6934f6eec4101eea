import { type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql';
import { InvalidInput, NotFound } from './errors.js';
import { fromGlobalId } from './global-id.js';

/** Characters: more than anybody writes by hand. */
const LONGEST_TEXT = 20_000;
/** Texts that are shorter by nature, and files. */
const LONGEST: Record<string, number> = {
  contentBase64: Number.POSITIVE_INFINITY,
  currentPassword: 200,
  newPassword: 200,
  password: 200,
  search: 200,
  sourceText: 200_000,
  username: 200,
};
/** The years that records may be of, and the months of one. */
const RANGES: Record<string, readonly [number, number]> = { year: [1990, 2200], month: [1, 12] };
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Whether a record of an id may be named here; asked only when an argument is an id. */
type IsHere = (jurisdictionId: string) => boolean;

/** The arguments of a field, or the fields of an input. */
type Inputs = readonly { name: string; type: GraphQLInputType }[];

/** Refuses, by the name of the argument, what the database would choke on and ids of records of another jurisdiction. */
export function checkArguments(inputs: Inputs, values: Record<string, unknown>, isHere: IsHere): void {
  for (const { name, type } of inputs) checkValue(name, type, values[name], isHere);
}

function checkValue(name: string, type: GraphQLInputType, value: unknown, isHere: IsHere): void {
  if (value == null) return;
  const plain = getNullableType(type);
  if (isListType(plain)) {
    checkLength(name, value as unknown[]);
    for (const entry of value as unknown[]) checkValue(name, plain.ofType, entry, isHere);
  } else if (isInputObjectType(plain)) {
    checkArguments(Object.values(plain.getFields()), value as Record<string, unknown>, isHere);
  } else if (plain.name === 'ID') checkId(name, value as string, isHere);
  else if (plain.name === 'String') checkText(name, value as string);
  else if (plain.name === 'Int' && Object.hasOwn(RANGES, name)) checkRange(name, value as number);
}

/** More than anybody picks by hand; longer lists come in as files. */
const LONGEST_LIST = 2_000;

function checkLength(field: string, list: readonly unknown[]): void {
  if (list.length <= LONGEST_LIST) return;
  throw new InvalidInput('Too many entries', {
    reason: 'list-too-long',
    field,
    value: list.length,
    allowed: LONGEST_LIST,
  });
}

function checkId(name: string, id: string, isHere: IsHere): void {
  const { type, jurisdictionId } = fromGlobalId(id, name);
  if (!isHere(jurisdictionId)) throw new NotFound(type, id, name);
}

function checkText(field: string, text: string): void {
  const longest = LONGEST[field] ?? LONGEST_TEXT;
  if (text.length > longest) {
    throw new InvalidInput('Text too long', { reason: 'text-too-long', field, value: text.length, allowed: longest });
  }
  if (UNPRINTABLE.test(text) || !text.isWellFormed()) {
    throw new InvalidInput('Text with characters that cannot be shown', { reason: 'text-unreadable', field });
  }
}

function checkRange(field: string, value: number): void {
  const allowed = RANGES[field]!;
  if (value >= allowed[0] && value <= allowed[1]) return;
  throw new InvalidInput(`${field} must be ${allowed[0]} to ${allowed[1]}`, {
    reason: `${field}-range`,
    field,
    value,
    allowed,
  });
}
