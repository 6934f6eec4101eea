import { type Document, LineCounter } from 'yaml';
import { type Finding, finding, pathName } from './finding.js';
import { DEEPEST, NestedTooDeeply, parseYaml, tooDeepPath } from './parse-yaml.js';
import { ProgrammeError, type ProgrammeProblem } from './programme-error.js';
import { positionOf } from './source-position.js';

/** A programme file as it was read, which knows where everything stands in it. */
export interface ProgrammeSource {
  content: unknown;
  /** Throws a ProgrammeError with each finding at its line and column. */
  refuse(findings: readonly Finding[]): never;
  /** Each finding at its line and column, in the order of the file. */
  placed(findings: readonly Finding[]): ProgrammeProblem[];
}

const byPlace = (one: ProgrammeProblem, other: ProgrammeProblem): number =>
  one.line - other.line || one.column - other.column;

interface Fault {
  message: string;
  allowed: string;
  offset: number;
}

function notYaml(
  { message, allowed, offset }: Fault,
  text: string,
  file: string,
  lines: LineCounter,
): ProgrammeProblem {
  const { line, col: column } = lines.linePos(offset);
  const found = JSON.stringify(text.slice(offset, offset + 40).split('\n', 1)[0]);
  const wording = { message: `not YAML: ${message}`, messageZh: `YAML 格式错误：${message}` };
  return { file, line: Math.max(line, 1), column: Math.max(column, 1), path: '', found, allowed, ...wording };
}

function faultsOf(document: Document): Fault[] {
  return document.errors.slice(0, MOST_FAULTS).map(({ message, code, pos: [offset] }) => ({
    message,
    offset,
    allowed: code === 'DUPLICATE_KEY' ? 'each key once' : 'YAML 1.2',
  }));
}

/** The content as plain values, or why it has none: aliases are only followed here. */
function contentOf(document: Document): { content: unknown } | { fault: Fault } {
  try {
    return { content: document.toJS() };
  } catch (error) {
    return {
      fault: { message: (error as Error).message, allowed: 'aliases (*) of anchors (&) set before', offset: 0 },
    };
  }
}

/** Twenty times the longest programme known; comparing the keys of a file costs the square of their number. */
const LONGEST_FILE = 500_000;
/** Nobody mends more at a time. */
const MOST_FAULTS = 100;

const TOO_DEEP = {
  message: 'nested too deeply',
  messageZh: '嵌套层数过多',
  allowed: `at most ${DEEPEST} levels`,
};

/** The document, however deep: one that is nested beyond reason is refused where it becomes so. */
function documentOf(text: string, file: string, lines: LineCounter): Document {
  try {
    return parseYaml(text, lines);
  } catch (error) {
    if (!(error instanceof NestedTooDeeply)) throw error;
    const { line, col: column } = lines.linePos(error.offset);
    const found = JSON.stringify(text.slice(error.offset, error.offset + 40).split('\n', 1)[0]);
    throw new ProgrammeError([{ file, line, column, path: '', found, ...TOO_DEEP }]);
  }
}

/** Reads YAML; throws a ProgrammeError when it is none. */
export function readSource(text: string, file: string): ProgrammeSource {
  const lines = new LineCounter();
  if (text.length > LONGEST_FILE) {
    const allowed = `at most ${LONGEST_FILE} characters`;
    const wording = { message: 'the file is too long', messageZh: '文件过长' };
    throw new ProgrammeError([{ file, line: 1, column: 1, path: '', found: String(text.length), allowed, ...wording }]);
  }
  const document = documentOf(text, file, lines);
  const faults = faultsOf(document);
  const read = faults.length > 0 ? { fault: faults[0]! } : contentOf(document);
  if ('fault' in read) {
    const all = faults.length > 0 ? faults : [read.fault];
    throw new ProgrammeError(all.map(fault => notYaml(fault, text, file, lines)).sort(byPlace));
  }
  const problemOf = (finding: Finding): ProgrammeProblem => ({
    file,
    ...positionOf(document, lines, finding),
    path: pathName(finding.path),
    found: finding.found,
    allowed: finding.allowed,
    message: finding.message.en,
    messageZh: finding.message['zh-CN'],
  });
  const refuse = (findings: readonly Finding[]): never => {
    throw new ProgrammeError(findings.map(problemOf).sort(byPlace));
  };
  const deep = tooDeepPath(read.content);
  if (deep) refuse([finding(deep, `${deep.length} levels`, TOO_DEEP.allowed, [TOO_DEEP.messageZh, TOO_DEEP.message])]);
  return {
    content: read.content,
    refuse,
    placed: findings => findings.map(problemOf).sort(byPlace),
  };
}
