import type { Text } from '../shared/language.js';
import type { ActivityKind, Programme, RepresentativeType, Rubric, VisitRule } from './programme.js';

export function representativeType(programme: Programme, key: string): RepresentativeType | undefined {
  return programme.representativeTypes.find(type => type.key === key);
}

export function activityKind(programme: Programme, key: string): ActivityKind | undefined {
  return programme.activities.find(kind => kind.key === key);
}

/** Rules about the number of visits; none where the programme asks for no number. */
export function visitRules({ visits }: Programme): VisitRule[] {
  return visits.quota === 'none' ? [] : visits.quota;
}

/** What a subject is scored with, and by which body. */
export interface EvaluationRule {
  rubric: Rubric;
  authority: Text;
}

function rubricNamed(programme: Programme, key: string): Rubric {
  return programme.rubrics.find(rubric => rubric.key === key)!; // the loader refused names that lead nowhere
}

/** How representatives of a type are scored; null when the programme scores them not at all. */
export function evaluationOfType(programme: Programme, typeKey: string): EvaluationRule | null {
  const type = representativeType(programme, typeKey);
  const method = programme.evaluation.find(
    each => each.subject === 'representative' && (each.types === 'all' || each.types.includes(typeKey)),
  );
  return type && method ? { rubric: rubricNamed(programme, method.rubric), authority: type.competentAuthority } : null;
}

/** How wards of a kind are scored; null when the programme scores them not at all. */
export function evaluationOfWardKind(programme: Programme, kindKey: string): EvaluationRule | null {
  for (const method of programme.evaluation) {
    if (method.subject !== 'ward' || !method.kinds.includes(kindKey)) continue;
    return { rubric: rubricNamed(programme, method.rubric), authority: method.authority };
  }
  return null;
}
