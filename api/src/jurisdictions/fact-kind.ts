import { registerEnumType } from 'type-graphql';

/** What is recorded about a representative or a ward in the course of a year. */
export enum FactKind {
  ATTENDANCE = 'ATTENDANCE',
  VISIT = 'VISIT',
  PLEDGE = 'PLEDGE',
  MATTER = 'MATTER',
  RETURN = 'RETURN',
  LINK = 'LINK',
  MANDATE = 'MANDATE',
  DUTY_RECORD = 'DUTY_RECORD',
  ATTRIBUTE = 'ATTRIBUTE',
  INDICATOR = 'INDICATOR',
  LISTED_TASK = 'LISTED_TASK',
  CONSULTATION = 'CONSULTATION',
  BRIEFING = 'BRIEFING',
}

registerEnumType(FactKind, {
  name: 'FactKind',
  description: 'What kind of record counts for an evaluation.',
  valuesConfig: {
    ATTENDANCE: { description: 'An entry of a roll.' },
    VISIT: { description: 'A visit.' },
    PLEDGE: { description: 'A pledge, or what was claimed or judged of its items.' },
    MATTER: { description: 'A matter, or a step of it.' },
    RETURN: { description: 'What a group returned for a month.' },
    LINK: { description: 'The beginning or the end of a link.' },
    MANDATE: { description: 'The beginning or the end of a mandate.' },
    DUTY_RECORD: { description: 'A duty record.' },
    ATTRIBUTE: { description: 'What holds for a mandate or a ward, such as a post or a class.' },
    LISTED_TASK: { description: 'A task of a list, or what became of it.' },
    CONSULTATION: { description: 'The end of a consultation.' },
    BRIEFING: { description: 'The answer of a group to a briefing.' },
    INDICATOR: { description: 'A figure that a ward reported.' },
  },
});
