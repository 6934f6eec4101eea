import { z } from 'zod';
import { programmeSchema } from './programme.schema.js';

interface Schema {
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  required?: string[];
  default?: unknown;
  description?: string;
  definitions?: Record<string, Schema>;
  exclusiveMinimum?: number;
  minimum?: number;
  maximum?: number;
}

const NAMES: Readonly<Record<string, string>> = {
  text: '`{ zh-CN, en }`',
  condition: 'condition',
  criterion: 'criterion',
};

const isBound = (bound: number | undefined): bound is number =>
  bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;

function bounds({ minimum, exclusiveMinimum, maximum }: Schema): string {
  const low = isBound(exclusiveMinimum) ? `> ${exclusiveMinimum}` : isBound(minimum) ? `≥ ${minimum}` : '';
  const high = isBound(maximum) ? `≤ ${maximum}` : '';
  return [low, high].filter(bound => bound !== '').join(', ');
}

function typeOf(schema: Schema): string {
  if (schema.$ref) return NAMES[schema.$ref.split('/').at(-1)!] ?? schema.$ref.split('/').at(-1)!;
  if (schema.allOf?.[0]) return typeOf(schema.allOf[0]);
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) return schema.enum.map(value => `\`${value}\``).join(' ');
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return [...new Set(either.map(typeOf))].join(' or ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`;
  if (schema.type === 'object') return 'mapping';
  const bound = bounds(schema);
  return `${schema.type === 'integer' ? 'whole number' : (schema.type ?? 'anything')}${bound && ` ${bound}`}`;
}

interface Row {
  name: string;
  schema: Schema;
  isRequired: boolean;
}

/** The keys of a mapping, those of mappings and lists within it after it, with their whole path. */
function rowsOf({ properties = {}, required = [] }: Schema, above: string): Row[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const name = `${above}${key}`;
    const isRequired = required.includes(key) && schema.default === undefined;
    return [{ name, schema, isRequired }, ...rowsBelow(schema, name)];
  });
}

function rowsBelow(schema: Schema, name: string): Row[] {
  const either = (schema.anyOf ?? schema.oneOf ?? []).flatMap(option => rowsBelow(option, name));
  if (schema.type === 'array') return [...rowsBelow(schema.items ?? {}, `${name}[]`), ...either];
  return [...rowsOf(schema, `${name}.`), ...either];
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function table(rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  const lines = rows.map(({ name, schema, isRequired }) => {
    const given =
      schema.default === undefined ? (isRequired ? '**needed**' : '–') : `\`${JSON.stringify(schema.default)}\``;
    return `| \`${name}\` | ${cell(typeOf(schema))} | ${cell(given)} | ${cell(schema.description ?? '')} |`;
  });
  return ['| key | type | default | meaning |', '|---|---|---|---|', ...lines, ''];
}

const ruleOf = (schema: Schema): string => String(schema.properties!.rule!.const);

/** The keys of every rule besides those that all criteria have. */
function ruleSections(criterion: Schema): string[] {
  const rules = criterion.oneOf ?? [];
  const common = Object.keys(rules[0]!.properties!).filter(
    key => key !== 'rule' && rules.every(rule => rule.properties![key]),
  );
  const heads = rowsOf(rules[0]!, '').filter(({ name }) => common.includes(name.split('.')[0]!));
  return [
    '### Every criterion',
    '',
    ...table(heads),
    ...rules.flatMap(rule => [
      `### rule: ${ruleOf(rule)}`,
      '',
      rule.properties!.rule!.description ?? '',
      '',
      ...table(rowsOf(rule, '').filter(({ name }) => ![...common, 'rule'].includes(name.split('.')[0]!))),
    ]),
  ];
}

/** Every key of rubrics and of what they count, as tables, printed from the schema that checks files. */
export function printReference(): string {
  const schema = z.toJSONSchema(programmeSchema, { io: 'input', target: 'draft-07', reused: 'inline' }) as Schema;
  const { eventKinds, attributes, rubrics } = schema.properties!;
  const { criterion, condition } = schema.definitions!;
  return [
    '### eventKinds[]',
    '',
    ...table(rowsOf(eventKinds!.items!, '')),
    '### attributes[]',
    '',
    ...table(rowsOf(attributes!.items!, '')),
    '### rubrics[]',
    '',
    ...table(rowsOf(rubrics!.items!, '')),
    '### condition',
    '',
    condition!.description ?? '',
    '',
    ...table(rowsOf(condition!, '')),
    ...ruleSections(criterion!),
  ].join('\n');
}

const MARK = '<!-- Printed by `npm run schema`; never edited below this line. -->';

/** A document with the tables anew below its mark. */
export function withReference(document: string): string {
  const [written = ''] = document.split(MARK);
  return `${written}${MARK}\n\n${printReference()}`;
}
