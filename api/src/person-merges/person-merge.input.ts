import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';

@InputType({ description: 'Two entries that are one person.' })
export class MergePeopleInput extends MutationInput {
  @Field(() => ID, { description: 'The entry that goes into the other one.' })
  fromId!: string;

  @Field(() => ID, { description: 'The entry that stays.' })
  intoId!: string;

  @Field(() => String, { description: 'Why they are one person.' })
  reason!: string;
}

@InputType({ description: 'A merge that was wrong.' })
export class SplitPeopleInput extends MutationInput {
  @Field(() => ID, { description: 'Which merge.' })
  personMergeId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => String, { description: 'Why they are two people.' })
  reason!: string;
}
