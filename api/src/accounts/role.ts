import { registerEnumType } from 'type-graphql';

/** What a user may be in a jurisdiction. */
export enum Role {
  LIAISON_OFFICE = 'LIAISON_OFFICE',
  LEADER = 'LEADER',
  EVALUATOR = 'EVALUATOR',
  REPRESENTATIVE = 'REPRESENTATIVE',
  HOUSEHOLD = 'HOUSEHOLD',
  AUDITOR = 'AUDITOR',
  ADMINISTRATOR = 'ADMINISTRATOR',
}

registerEnumType(Role, {
  name: 'Role',
  description: 'What the current user may be in the jurisdiction.',
  valuesConfig: {
    LIAISON_OFFICE: { description: 'Runs the year: roster, calendar, matters, cycle.' },
    LEADER: { description: 'Compares wards and reads everything in the own ward.' },
    EVALUATOR: { description: 'Scores representatives.' },
    REPRESENTATIVE: { description: 'The person who pledges, visits and is evaluated.' },
    HOUSEHOLD: { description: 'Confirms or disputes what was done for it.' },
    AUDITOR: { description: 'Reads the log and every figure; changes nothing.' },
    ADMINISTRATOR: { description: 'Keeps accounts, imports and programmes.' },
  },
});
