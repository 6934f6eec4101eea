import type { Completion, CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete';
import { type Entries, type JsonSchema, SchemaReader } from './json-schema.js';
import { yamlPlace } from './yaml-place.js';

const BEFORE_CURSOR = /[\w./-]*$/;

/** Offers the keys and words that the schema of the file allows at the cursor, each with what it means. */
export function completeFromSchema(schema: JsonSchema): CompletionSource {
  const reader = new SchemaReader(schema);
  return context => complete(reader, context);
}

function complete(reader: SchemaReader, { state, pos, explicit }: CompletionContext): CompletionResult | null {
  const text = state.doc.toString();
  const place = yamlPlace(text, pos);
  const line = state.doc.lineAt(pos);
  const [word] = BEFORE_CURSOR.exec(text.slice(line.from, pos))!;
  if (!place || (word === '' && !explicit && place.beginsLine)) return null;
  const found = reader.at(place.steps);
  const isNamed = /^[\w-]*\s*:/.test(text.slice(pos, line.to));
  const keys = (entries: Entries) => keysOf(reader, reader.mappings(found, entries), { entries, isNamed });
  const options = place.keyAmong
    ? keys(place.keyAmong)
    : [...wordsOf(found), ...(place.beginsLine ? keys(new Map()) : [])];
  return options.length > 0 ? { from: pos - word.length, options, validFor: /^[\w./-]*$/ } : null;
}

interface Written {
  entries: Entries;
  /** The colon is there already: only the name is being changed. */
  isNamed: boolean;
}

function keysOf(reader: SchemaReader, mappings: JsonSchema[], { entries, isNamed }: Written): Completion[] {
  const offered = mappings.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties)
      .filter(([key]) => !entries.has(key))
      .map(([key, schema]): Completion => {
        const isRequired = required.includes(key);
        return {
          label: key,
          type: 'property',
          ...(isRequired && { detail: '*', boost: 1 }),
          ...(!isNamed && { apply: `${key}: ` }),
          ...withInfo(reader.alternatives(schema)),
        };
      }),
  );
  return onceEach(offered);
}

function wordsOf(alternatives: JsonSchema[]): Completion[] {
  const offered = alternatives.flatMap(alternative =>
    allowedWords(alternative).map(
      (word): Completion => ({ label: String(word), type: 'enum', ...withInfo([alternative]) }),
    ),
  );
  return onceEach(offered);
}

function allowedWords({ type, ...schema }: JsonSchema): readonly unknown[] {
  if (schema.const !== undefined) return [schema.const];
  return schema.enum ?? (type === 'boolean' ? [true, false] : []);
}

function withInfo(alternatives: JsonSchema[]): Pick<Completion, 'info'> {
  const description = alternatives.find(each => each.description)?.description;
  const words = [...new Set(alternatives.flatMap(allowedWords))].join(' | ');
  const info = [description, words].filter(Boolean).join('\n');
  return info ? { info } : {};
}

function onceEach(options: Completion[]): Completion[] {
  return [...new Map(options.map(option => [option.label, option])).values()];
}
