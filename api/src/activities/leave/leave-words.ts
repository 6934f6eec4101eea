import { registerEnumType } from 'type-graphql';

/** Where a leave stands. */
export enum LeaveState {
  ASKED = 'ASKED',
  APPROVED = 'APPROVED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(LeaveState, {
  name: 'LeaveState',
  description: 'Where a leave stands.',
  valuesConfig: {
    ASKED: { description: 'It waits for a decision.' },
    APPROVED: { description: 'It was approved.' },
    REFUSED: { description: 'It was refused.' },
    WITHDRAWN: { description: 'It was taken back by whoever asked.' },
  },
});
