import { registerEnumType } from 'type-graphql';

/** Where a consultation stands. */
export enum ConsultationState {
  UNDERWAY = 'UNDERWAY',
  ADOPTED = 'ADOPTED',
  REJECTED = 'REJECTED',
  ABANDONED = 'ABANDONED',
}

registerEnumType(ConsultationState, {
  name: 'ConsultationState',
  description: 'Where a consultation stands.',
  valuesConfig: {
    UNDERWAY: { description: 'Stages are still to come.' },
    ADOPTED: { description: 'Every stage was gone through.' },
    REJECTED: { description: 'A vote did not carry it.' },
    ABANDONED: { description: 'It was given up, with a reason.' },
  },
});

/** What a stage does. */
export enum StageAct {
  NOTE = 'NOTE',
  CONSULT = 'CONSULT',
  VOTE = 'VOTE',
  DISCLOSE = 'DISCLOSE',
}

registerEnumType(StageAct, {
  name: 'StageAct',
  description: 'What a stage does.',
  valuesConfig: {
    NOTE: { description: 'A body acts, and what it did is noted.' },
    CONSULT: { description: 'Representatives are heard.' },
    VOTE: { description: 'A meeting votes; its counts are kept.' },
    DISCLOSE: { description: 'Something is shown to the public for some days.' },
  },
});
