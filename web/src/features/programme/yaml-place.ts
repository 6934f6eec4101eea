import { yamlLanguage } from '@codemirror/lang-yaml';
import type { SyntaxNode } from '@lezer/common';
import type { Entries, Step } from './json-schema.js';

/** Where in the structure of a YAML text somebody is writing. */
export interface YamlPlace {
  /** From the top of the file to the mapping or value that is being written. */
  steps: Step[];
  /** What else is written in the mapping, when it is a key that is being written. */
  keyAmong: Entries | null;
  /** Nothing but indentation and dashes stands before it, so a mapping may begin here. */
  beginsLine: boolean;
}

/** Stands for the word that is about to be written: with a word at the cursor the parser knows what it would be. */
const WORD = 'word';

/** The place at a position of a text; null inside quotes and comments, where nothing is completed. */
export function yamlPlace(text: string, position: number): YamlPlace | null {
  const completed = text.slice(0, position) + WORD + text.slice(position);
  const tree = yamlLanguage.parser.parse(completed);
  const word = tree.resolveInner(position + 1, -1);
  if (word.name !== 'Literal') return null;
  const isKey = word.parent?.name === 'Key';
  const pair = isKey ? word.parent!.parent! : null;
  const lineStart = text.lastIndexOf('\n', position - 1) + 1;
  return {
    steps: stepsTo(pair?.parent ?? word, completed),
    keyAmong: pair?.parent ? entriesOf(pair.parent, completed, pair) : null,
    beginsLine: /^[\s-]*[\w-]*$/.test(text.slice(lineStart, position)),
  };
}

function stepsTo(node: SyntaxNode, text: string): Step[] {
  const { parent } = node;
  if (!parent) return [];
  const above = stepsTo(parent, text);
  if (parent.name === 'Item') return [...above, { item: true }];
  if (parent.name !== 'Pair' || !parent.parent) return above;
  return [...above, { key: keyOf(parent, text), entries: entriesOf(parent.parent, text, parent) }];
}

/** What stands in a mapping beside one of its pairs. */
function entriesOf(mapping: SyntaxNode, text: string, apart: SyntaxNode): Entries {
  const others = mapping.getChildren('Pair').filter(pair => pair.from !== apart.from);
  return new Map(others.map(pair => [keyOf(pair, text), wordOf(pair.lastChild, text)]));
}

function keyOf(pair: SyntaxNode, text: string): string {
  return wordOf(pair.getChild('Key')?.firstChild ?? null, text) ?? '';
}

function wordOf(node: SyntaxNode | null, text: string): string | null {
  const written = node && text.slice(node.from, node.to);
  if (node?.name === 'Literal') return written;
  return node?.name === 'QuotedLiteral' ? written!.slice(1, -1) : null;
}
