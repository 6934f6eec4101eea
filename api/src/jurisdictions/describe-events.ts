import {
  type AttributeRule,
  eventAttributes,
  isOfEveryEvent,
  subjectAttributes,
} from '../programmes/attribute-rule.js';
import type { Programme as ProgrammeFile } from '../programmes/programme.js';
import type { Language } from '../shared/language.js';
import { type AttributeDefinition, AttributeFormKind, type EventKind, RecordSubject } from './event-kind.type.js';

const SUBJECTS = { representative: RecordSubject.REPRESENTATIVE, ward: RecordSubject.WARD };

function describeAttribute(rule: AttributeRule, of: RecordSubject | null, language: Language): AttributeDefinition {
  const { key, title, form, values, many } = rule;
  return {
    key,
    title: title[language],
    of,
    form: AttributeFormKind[form],
    values: values.map(value => ({ key: value.key, title: value.title[language] })),
    many,
    isCommon: of === null && isOfEveryEvent(key),
  };
}

/** What the programme keeps of its subjects, in the words of one language. */
export function describeSubjectAttributes(programme: ProgrammeFile, language: Language): AttributeDefinition[] {
  return (['representative', 'ward'] as const).flatMap(of =>
    subjectAttributes(programme, of).map(rule => describeAttribute(rule, SUBJECTS[of], language)),
  );
}

/** The kinds of duty records, in the words of one language. */
export function describeEventKinds({ eventKinds }: ProgrammeFile, language: Language): EventKind[] {
  return eventKinds.map(kind => ({
    key: kind.key,
    title: kind.title[language],
    about: SUBJECTS[kind.about],
    moreIs: kind.moreIs,
    unit: kind.unit?.[language] ?? null,
    stages: kind.stages.map(({ key, title }) => ({ key, title: title[language] })),
    attributes: eventAttributes(kind).map(rule => describeAttribute(rule, null, language)),
    verifiedBy: kind.verifiedBy,
  }));
}
