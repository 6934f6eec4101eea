import { checkConsequences } from './checks/check-consequences.js';
import { checkConsultations } from './checks/check-consultations.js';
import { checkEvaluation } from './checks/check-evaluation.js';
import { checkHeadlines } from './checks/check-headlines.js';
import { checkIndicators } from './checks/check-indicators.js';
import { duplicateKeys } from './checks/check-keys.js';
import { checkLinkage } from './checks/check-linkage.js';
import { checkPeople } from './checks/check-people.js';
import { checkPromises } from './checks/check-promises.js';
import { checkRewards } from './checks/check-rewards.js';
import { checkTallies } from './checks/check-tallies.js';
import { checkTaskLists } from './checks/check-task-lists.js';
import { programmeFindings } from './checks/check-warnings.js';
import { checkYear } from './checks/check-year.js';
import { MEASURE_FAMILIES, type MeasureFamily } from './measures/measure-families.js';
import type { Programme } from './programme.js';
import { programmeSchema } from './programme.schema.js';
import type { ProgrammeProblem } from './source/programme-error.js';
import { readSource } from './source/programme-source.js';
import { schemaFindings } from './source/schema-finding.js';

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
    ...duplicateKeys(programme.registers, ['registers']),
    ...checkRewards(programme),
    ...checkHeadlines(programme, families),
    ...checkTallies(programme, families),
    ...checkEvaluation({ programme, families }),
  ];
  return findings.length > 0 ? source.refuse(findings) : programme;
}

/** What in a file that can be used will probably disappoint its author. Throws as loading does. */
export function programmeWarnings(text: string, fileName: string): ProgrammeProblem[] {
  return readSource(text, fileName).placed(programmeFindings(loadProgramme(text, fileName)));
}
