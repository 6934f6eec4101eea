import type { Programme, Rubric } from '../../programmes/programme.js';
import { type Finding, finding, shown } from '../../programmes/source/finding.js';
import { readSource } from '../../programmes/source/programme-source.js';
import { schemaFindings } from '../../programmes/source/schema-finding.js';
import type { MeasureFact, SubjectFacts } from '../rubric/facts.js';
import type { SubjectScore } from '../rubric/rubric.js';
import { scoreCycle } from '../rubric/score-cycle.scoring.js';
import { checkSubject } from './check-facts.js';
import { type FactsFile, factsFile, type TriedSubject } from './facts-file.schema.js';

export interface Tried {
  subject: TriedSubject;
  rubric: Rubric;
  score: SubjectScore;
}

/** The rubric of a subject: the one that was asked for, that of its type, or the only one there is. */
function rubricOf({ rubrics, evaluation, representativeTypes }: Programme, type: string | undefined, asked?: string) {
  const named = (key: string | undefined) => rubrics.find(rubric => rubric.key === key);
  if (asked !== undefined) return named(asked);
  const method = evaluation.find(each =>
    each.subject === 'ward'
      ? each.kinds.includes(type ?? '')
      : each.types === 'all'
        ? representativeTypes.some(({ key }) => key === type)
        : each.types.includes(type ?? ''),
  );
  return named(method?.rubric) ?? (rubrics.length === 1 ? rubrics[0] : undefined);
}

const measureOf = (value: TriedSubject['measures'][string]): MeasureFact | null =>
  value === null || typeof value === 'object' ? value : { numerator: value, denominator: null };

function factsOf({ year, through }: FactsFile, subject: TriedSubject): SubjectFacts {
  const { measures, attributes, type, events, ratings, turnout, earlier, inherited, corrections, exempt } = subject;
  const facts = {
    measures: Object.fromEntries(Object.entries(measures).map(([name, value]) => [name, measureOf(value)])),
    attributes: { ...(type !== undefined && { type }), ...attributes },
    ...{ events, ratings, turnout, earlier, inherited, corrections, year, through, exempt },
  };
  return facts as unknown as SubjectFacts;
}

interface Chosen {
  subject: TriedSubject;
  rubric: Rubric;
}

/**
 * Scores made-up subjects with the rubrics of a programme; those of one type and rubric are peers. Throws a
 * ProgrammeError that names line and column of everything in the facts that cannot be used.
 */
export function tryRubric(
  programme: Programme,
  { text, file, rubric: asked }: { text: string; file: string; rubric?: string },
): Tried[] {
  const source = readSource(text, file);
  const { data, error } = factsFile.safeParse(source.content);
  if (!data) return source.refuse(schemaFindings(error.issues, source.content));
  const findings: Finding[] = [];
  const chosen = data.subjects.flatMap((subject, at): Chosen[] => {
    const rubric = rubricOf(programme, subject.type, asked);
    const path = ['subjects', at];
    if (rubric) {
      findings.push(...checkSubject(subject, programme, { rubric, path }));
      return [{ subject, rubric }];
    }
    const keys = programme.rubrics.map(({ key }) => key).join(', ') || 'none';
    const words = ['不知道按哪份细则计分', 'it cannot be told which rubric scores this subject'] as const;
    findings.push(
      finding(
        [...path, 'type'],
        shown(asked ?? subject.type),
        `a type that is evaluated, or --rubric with one of: ${keys}`,
        words,
      ),
    );
    return [];
  });
  if (findings.length > 0) return source.refuse(findings);
  const groups = Map.groupBy(chosen, ({ subject, rubric }) => `${rubric.key} ${subject.type ?? ''}`);
  const scores = new Map<TriedSubject, SubjectScore>();
  for (const peers of groups.values()) {
    const scored = scoreCycle(
      peers[0]!.rubric,
      peers.map(({ subject }) => factsOf(data, subject)),
    );
    for (const [at, { subject }] of peers.entries()) scores.set(subject, scored[at]!);
  }
  return chosen.map(({ subject, rubric }) => ({ subject, rubric, score: scores.get(subject)! }));
}
