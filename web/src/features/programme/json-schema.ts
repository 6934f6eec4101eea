/** As much of a JSON Schema as completing a file needs. */
export interface JsonSchema {
  $ref?: string;
  description?: string;
  type?: string | readonly string[];
  enum?: readonly unknown[];
  const?: unknown;
  default?: unknown;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema | readonly JsonSchema[];
  allOf?: readonly JsonSchema[];
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
}

/** The keys of a mapping with what is written there; null for what is no single word. */
export type Entries = ReadonlyMap<string, string | null>;

/** One step from the top of a file downwards: to the value of a key, or to an item of a list. */
export type Step = { key: string; entries: Entries } | { item: true };

/** A schema that may hold at a place, without references and choices. */
type Alternative = JsonSchema;

/** Reads a schema from its root, to which its references lead. */
export class SchemaReader {
  constructor(private readonly root: JsonSchema) {}

  /** Everything that may stand where the steps lead. */
  at(steps: readonly Step[]): Alternative[] {
    return steps.reduce<Alternative[]>(
      (alternatives, step) =>
        'item' in step
          ? alternatives.flatMap(each => this.itemOf(each))
          : fitting(alternatives, step.entries, schema => this.alternatives(schema)).flatMap(each =>
              this.valueOf(each, step.key),
            ),
      this.alternatives(this.root),
    );
  }

  /** The mappings among the alternatives that what is written already leaves possible. */
  mappings(alternatives: readonly Alternative[], entries: Entries): Alternative[] {
    return fitting(alternatives, entries, schema => this.alternatives(schema));
  }

  /** Follows references, joins what holds together, and lists what may hold instead of one another. */
  alternatives(schema: JsonSchema, passed: readonly string[] = []): Alternative[] {
    const { $ref, allOf = [], anyOf = [], oneOf = [], ...own } = schema;
    if ($ref && passed.includes($ref)) return [];
    const referred = $ref ? [this.referred($ref)] : [];
    const below = $ref ? [...passed, $ref] : passed;
    const joined = [...referred, ...allOf].reduce<Alternative[]>(
      (known, part) => known.flatMap(one => this.alternatives(part, below).map(other => join(one, other))),
      [own],
    );
    const choices = [...anyOf, ...oneOf].flatMap(choice => this.alternatives(choice, below));
    if (choices.length === 0) return joined;
    return joined.flatMap(one => choices.map(choice => join(choice, one)));
  }

  private referred(reference: string): JsonSchema {
    const path = reference.split('/').slice(1);
    return path.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], this.root) as JsonSchema;
  }

  private valueOf({ properties, additionalProperties }: Alternative, key: string): Alternative[] {
    const own = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
    const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    const found = own ?? other;
    return found ? this.alternatives(found) : [];
  }

  private itemOf({ items }: Alternative): Alternative[] {
    return [items ?? []].flat().flatMap(item => this.alternatives(item as JsonSchema));
  }
}

/** Both hold; what they say about the same thing is said by the first. */
function join(one: Alternative, other: Alternative): Alternative {
  const properties = { ...other.properties, ...one.properties };
  return { ...other, ...one, ...((one.properties ?? other.properties) && { properties }) };
}

/**
 * The alternatives that are mappings and agree with what is written: first by the words that tell alternatives apart,
 * then by the keys. Where nothing agrees, something is still being written, and all stay possible.
 */
function fitting(
  alternatives: readonly Alternative[],
  entries: Entries,
  resolve: (schema: JsonSchema) => Alternative[],
): Alternative[] {
  const mappings = alternatives.filter(({ properties, additionalProperties }) => properties ?? additionalProperties);
  const agrees = ({ properties = {} }: Alternative) =>
    [...entries].every(([key, word]) => {
      const words = properties[key] ? resolve(properties[key]).map(each => each.const) : [];
      return word === null || words.length === 0 || words.includes(undefined) || words.map(String).includes(word);
    });
  const knows = ({ properties = {}, additionalProperties }: Alternative) =>
    additionalProperties !== false || [...entries.keys()].every(key => Object.hasOwn(properties, key));
  const agreeing = orAll(mappings.filter(agrees), mappings);
  return orAll(agreeing.filter(knows), agreeing);
}

function orAll<T>(some: T[], all: T[]): T[] {
  return some.length > 0 ? some : all;
}
