import { registerEnumType } from 'type-graphql';

/** What the rows of a file are. */
export enum ImportKind {
  WARDS = 'WARDS',
  REPRESENTATIVES = 'REPRESENTATIVES',
  HOUSEHOLDS = 'HOUSEHOLDS',
  LINKS = 'LINKS',
  ACTIVITIES = 'ACTIVITIES',
  ATTENDANCE = 'ATTENDANCE',
  DUTY_RECORDS = 'DUTY_RECORDS',
  INDICATOR_REPORTS = 'INDICATOR_REPORTS',
  MATTERS = 'MATTERS',
}

registerEnumType(ImportKind, {
  name: 'ImportKind',
  description: 'What the rows of a file are.',
  valuesConfig: {
    WARDS: { description: 'One ward a row; wards above it may stand in the same row.' },
    REPRESENTATIVES: { description: 'One mandate of a representative a row.' },
    HOUSEHOLDS: { description: 'One household of the ledger a row.' },
    LINKS: { description: 'One link between a representative and a household a row.' },
    ACTIVITIES: { description: 'One activity a row.' },
    ATTENDANCE: { description: 'One representative at one activity a row.' },
    INDICATOR_REPORTS: { description: 'One reported figure of a ward and period a row.' },
    MATTERS: { description: 'One matter a row, with its number in the system that it comes from.' },
    DUTY_RECORDS: { description: 'One event of a representative or a ward a row.' },
  },
});
