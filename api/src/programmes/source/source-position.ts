import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml';
import type { Finding, Path } from './finding.js';

type At = { line: number; column: number };

type NodePair = Pair<Node, Node | null>;

/** The pairs of a mapping by their keys: a file may have thousands of mistakes in one mapping. */
const pairsOfMaps = new WeakMap<Node, Map<string, NodePair>>();

function pairOf(node: Node, step: string | number): NodePair | undefined {
  if (!isMap<Node, Node | null>(node)) return undefined;
  const known = pairsOfMaps.get(node);
  const pairs =
    known ?? new Map(node.items.flatMap(pair => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])));
  if (!known) pairsOfMaps.set(node, pairs);
  return pairs.get(String(step));
}

/** The node the path leads to, or the deepest one on the way that exists. */
function nodeAt(document: Document, path: Path, atKey: boolean): Node | null {
  let here: Node | null = document.contents;
  for (const [at, step] of path.entries()) {
    if (isAlias(here)) here = here.resolve(document) ?? here;
    if (!here) return null;
    const pair = pairOf(here, step);
    if (pair && atKey && at === path.length - 1) return pair.key;
    const next: Node | null | undefined = isSeq<Node>(here)
      ? here.items[Number(step)]
      : pair && (pair.value ?? pair.key);
    if (!next) return here;
    here = next;
  }
  return here;
}

/** Line and column where something is wrong; a missing key is shown where its mapping begins. */
export function positionOf(document: Document, lines: LineCounter, { path, atKey = false }: Finding): At {
  const offset = nodeAt(document, path, atKey)?.range?.[0] ?? 0;
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
