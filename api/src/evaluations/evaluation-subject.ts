import { registerEnumType } from 'type-graphql';
import type { Programme } from '../programmes/programme.js';
import {
  type EvaluationRule,
  evaluationOfType,
  evaluationOfWardKind,
  representativeType,
} from '../programmes/programme.lookup.js';
import type { Text } from '../shared/language.js';

export enum EvaluationSubject {
  REPRESENTATIVE = 'REPRESENTATIVE',
  WARD = 'WARD',
}

registerEnumType(EvaluationSubject, {
  name: 'EvaluationSubject',
  description: 'Who is evaluated.',
  valuesConfig: {
    REPRESENTATIVE: { description: 'Representatives, each mandate of the type.' },
    WARD: { description: 'Wards or organisations of the kind.' },
  },
});

/** Whom a cycle evaluates: a representative type, or a kind of ward. */
export interface SubjectsOfCycle {
  subject: string;
  type: string;
}

/** How the subjects are scored and by which body; null when the programme scores them not at all. */
export function ruleFor(programme: Programme, { subject, type }: SubjectsOfCycle): EvaluationRule | null {
  return subject === EvaluationSubject.WARD ? evaluationOfWardKind(programme, type) : evaluationOfType(programme, type);
}

/** What the programme calls the representative type or the kind of ward. */
export function titleOfSubjects(programme: Programme, { subject, type }: SubjectsOfCycle): Text | undefined {
  return subject === EvaluationSubject.WARD
    ? programme.wards.kinds.find(({ key }) => key === type)?.title
    : representativeType(programme, type)?.title;
}
