import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { CalendarDate } from '../../shared/scalars.js';

@InputType({ description: 'That a body consented beforehand. What the matter is has no place here.' })
export class RecordPriorConsentInput extends MutationInput {
  @Field(() => ID, { description: 'The mandate it is about.' })
  mandateId!: string;

  @Field(() => String, { description: 'Key of the consent in the programme.' })
  kind!: string;

  @Field(() => CalendarDate, { description: 'Day of the consent; not in the future.' })
  consentedOn!: string;

  @Field(() => String, { description: 'Number of the consent.' })
  number!: string;
}
