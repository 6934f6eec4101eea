import { LineCounter, parseDocument } from 'yaml';
import { checkPeople } from './check-people.js';
import { checkEvaluation } from './check-rubric.js';
import { checkYear } from './check-year.js';
import { type Finding, pathName } from './finding.js';
import { MEASURE_FAMILIES, type MeasureFamily } from './measure-families.js';
import type { Programme } from './programme.js';
import { programmeSchema } from './programme.schema.js';
import { ProgrammeError, type ProgrammeProblem } from './programme-error.js';
import { schemaFindings } from './schema-finding.js';
import { positionOf } from './source-position.js';

const byPlace = (one: ProgrammeProblem, other: ProgrammeProblem): number =>
  one.line - other.line || one.column - other.column;

function read(text: string, file: string) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const refuse = (problems: ProgrammeProblem[]): never => {
    throw new ProgrammeError(problems.sort(byPlace));
  };
  if (document.errors.length > 0) {
    refuse(
      document.errors.map(({ message, pos, code }) => {
        const { line, col } = lines.linePos(pos[0]);
        const found = JSON.stringify(text.slice(pos[0], pos[0] + 40).split('\n')[0]);
        const wording = { message: `not YAML: ${message}`, messageZh: `YAML 格式错误：${message}` };
        return {
          file,
          line,
          column: col,
          path: '',
          found,
          allowed: code === 'DUPLICATE_KEY' ? 'each key once' : 'YAML 1.2',
          ...wording,
        };
      }),
    );
  }
  const placed = (finding: Finding): ProgrammeProblem => ({
    file,
    ...positionOf(document, lines, finding),
    path: pathName(finding.path),
    found: finding.found,
    allowed: finding.allowed,
    message: finding.message.en,
    messageZh: finding.message['zh-CN'],
  });
  return { content: document.toJS() as unknown, refuseFindings: (findings: Finding[]) => refuse(findings.map(placed)) };
}

/**
 * Reads a programme file. Throws a ProgrammeError that names line and column of everything that is wrong:
 * first what the schema refuses, and once the shape is right what does not fit together.
 */
export function loadProgramme(
  text: string,
  fileName: string,
  families: readonly MeasureFamily[] = MEASURE_FAMILIES,
): Programme {
  const { content, refuseFindings } = read(text, fileName);
  const { success, data: programme, error } = programmeSchema.safeParse(content);
  if (!success) return refuseFindings(schemaFindings(error.issues, content));
  const findings = [...checkPeople(programme), ...checkYear(programme), ...checkEvaluation({ programme, families })];
  return findings.length > 0 ? refuseFindings(findings) : programme;
}
