import { Composer, type Document, Lexer, type LineCounter, Parser, YAMLParseError } from 'yaml';
import type { Path } from './finding.js';

/** More than twice as deep as the deepest programme known: criteria within criteria, each with its lists. */
export const DEEPEST = 100;

/** The text is nested more deeply than anybody needs; whoever put it together would run out of room. */
export class NestedTooDeeply extends Error {
  constructor(readonly offset: number) {
    super(`nested more than ${DEEPEST} levels deep`);
  }
}

/** What a text is made of, read word by word: how deep it is is known before anything is put together. */
function* tokensOf(text: string, lines: LineCounter) {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const word of new Lexer().lex(text)) {
    yield* parser.next(word);
    if (parser.stack.length > DEEPEST) throw new NestedTooDeeply(Math.max(0, parser.offset - word.length));
  }
  yield* parser.end();
}

/** The one document of a text; throws NestedTooDeeply. Whatever else is wrong stands among its errors. */
export function parseYaml(text: string, lines: LineCounter): Document {
  const [document, second] = new Composer({ prettyErrors: false }).compose(tokensOf(text, lines), true, text.length);
  if (second) {
    const [from, to] = second.range;
    document!.errors.push(new YAMLParseError([from, to], 'MULTIPLE_DOCS', 'a file holds one document'));
  }
  return document!;
}

/** The way to a value that lies too deep, over aliases too, each value once on a level; null when none does. */
export function tooDeepPath(content: unknown): Path | null {
  let level: { value: object; path: Path }[] = [{ value: { content }, path: [] }];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return level[0]!.path.slice(1);
    const reached = new Set<unknown>();
    level = level.flatMap(({ value, path }) =>
      Object.entries(value).flatMap(([key, below]) => {
        if (typeof below !== 'object' || below === null || reached.has(below)) return [];
        reached.add(below);
        return [{ value: below as object, path: [...path, Array.isArray(value) ? Number(key) : key] }];
      }),
    );
  }
  return null;
}
