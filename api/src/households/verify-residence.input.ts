import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { CalendarDate } from '../shared/scalars.js';

/** Where a household of the ledger lives. */
export enum Residence {
  PRESENT = 'PRESENT',
  AWAY = 'AWAY',
  REGISTERED_ONLY = 'REGISTERED_ONLY',
  CLOSED = 'CLOSED',
}

registerEnumType(Residence, {
  name: 'Residence',
  description: 'Where a household of the ledger lives.',
  valuesConfig: {
    PRESENT: { description: 'It lives there.' },
    AWAY: { description: 'It is registered there and lives elsewhere for now.' },
    REGISTERED_ONLY: { description: 'Nobody of it lives there; only the entry is.' },
    CLOSED: { description: 'It is no longer a household; it counts nowhere.' },
  },
});

@InputType({ description: 'Where a household lives, as somebody found it.' })
export class VerifyResidenceInput extends MutationInput {
  @Field(() => ID, { description: 'Which household.' })
  householdId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => Residence, { description: 'Where it lives.' })
  residence!: Residence;

  @Field(() => CalendarDate, { description: 'Day somebody looked; not in the future, nor before the last look.' })
  verifiedOn!: string;
}
