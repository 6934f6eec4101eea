import { checkConsequences } from './check-consequences.js';
import { checkConsultations } from './check-consultations.js';
import { checkEvaluation } from './check-evaluation.js';
import { checkHeadlines } from './check-headlines.js';
import { checkIndicators } from './check-indicators.js';
import { checkLinkage } from './check-linkage.js';
import { checkPeople } from './check-people.js';
import { checkPromises } from './check-promises.js';
import { checkRewards } from './check-rewards.js';
import { checkTaskLists } from './check-task-lists.js';
import { programmeFindings } from './check-warnings.js';
import { checkYear } from './check-year.js';
import { MEASURE_FAMILIES, type MeasureFamily } from './measure-families.js';
import type { Programme } from './programme.js';
import { programmeSchema } from './programme.schema.js';
import type { ProgrammeProblem } from './programme-error.js';
import { readSource } from './programme-source.js';
import { schemaFindings } from './schema-finding.js';

/**
 * Reads a programme file. Throws a ProgrammeError that names line and column of everything that is wrong:
 * first what the schema refuses, and once the shape is right what does not fit together.
 */
export function loadProgramme(
  text: string,
  fileName: string,
  families: readonly MeasureFamily[] = MEASURE_FAMILIES,
): Programme {
  const source = readSource(text, fileName);
  const { data: programme, error } = programmeSchema.safeParse(source.content);
  if (!programme) return source.refuse(schemaFindings(error.issues, source.content));
  const findings = [
    ...checkPeople(programme),
    ...checkPromises(programme),
    ...checkLinkage(programme),
    ...checkYear(programme),
    ...checkIndicators(programme),
    ...checkConsultations(programme),
    ...checkConsequences(programme, families),
    ...checkTaskLists(programme),
    ...checkRewards(programme),
    ...checkHeadlines(programme, families),
    ...checkEvaluation({ programme, families }),
  ];
  return findings.length > 0 ? source.refuse(findings) : programme;
}

/** What in a file that can be used will probably disappoint its author. Throws as loading does. */
export function programmeWarnings(text: string, fileName: string): ProgrammeProblem[] {
  return readSource(text, fileName).placed(programmeFindings(loadProgramme(text, fileName)));
}
