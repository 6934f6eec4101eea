import { type Part, partsOf } from '../calendar/period.js';
import { measureKey } from '../measures/measure-keys.js';
import type { Rubric } from '../programme.js';

/** What a rubric looks at, so that nothing else has to be fetched or kept. */
export interface RubricReads {
  /** Stored keys of measures, each once, sorted; those of a part of the year end in `@` and its name. */
  measures: string[];
  eventKinds: string[];
  /** Whose evaluations points are taken from: `ward`, `parent-ward`. */
  inherits: string[];
  attributes: boolean;
  earlier: boolean;
  /** It works some criterion out for parts of the year. */
  periods: boolean;
}

interface Found {
  measures: Set<string>;
  eventKinds: Set<string>;
  inherits: Set<string>;
  words: Set<string>;
}

function look(node: unknown, periods: readonly string[], found: Found): void {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const each of node) look(each, periods, found);
    return;
  }
  const { rule, every, measure, of, events, from } = node as Record<string, unknown>;
  const below = rule === 'periods' ? partsOf(every as Part) : periods;
  if (typeof measure === 'string') {
    const key = measureKey(measure, of as string | undefined);
    for (const period of periods) found.measures.add(period === '' ? key : `${key}@${period}`);
  }
  for (const kind of [events ?? []].flat()) if (typeof kind === 'string') found.eventKinds.add(kind);
  if (rule === 'inherit') found.inherits.add(String(from));
  if (rule === 'periods') found.words.add('periods');
  for (const word of ['earlier', 'attribute', 'within', 'parts', 'rows']) if (word in node) found.words.add(word);
  for (const each of Object.values(node)) look(each, below, found);
}

const known = new WeakMap<Rubric, RubricReads>();

/** What a rubric reads; worked out once. */
export function readsOf(rubric: Rubric): RubricReads {
  let reads = known.get(rubric);
  if (reads) return reads;
  const found: Found = { measures: new Set(), eventKinds: new Set(), inherits: new Set(), words: new Set() };
  look(rubric, [''], found);
  reads = {
    measures: [...found.measures].sort(),
    eventKinds: [...found.eventKinds].sort(),
    inherits: [...found.inherits].sort(),
    attributes: ['attribute', 'within', 'parts', 'rows'].some(word => found.words.has(word)),
    earlier: found.words.has('earlier'),
    periods: found.words.has('periods'),
  };
  known.set(rubric, reads);
  return reads;
}
