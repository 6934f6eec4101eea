import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { FactKind } from '../../jurisdictions/fact-kind.js';
import { CalendarDate } from '../../shared/scalars.js';

@InputType({ description: 'A fact that is to count although the facts of its year are locked.' })
export class AskForLateFactInput extends MutationInput {
  @Field(() => Int, { description: 'Year for which it is to count.' })
  year!: number;

  @Field(() => ID, { nullable: true, description: 'The person it counts for; left out when it is for a whole ward.' })
  representativeId?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The ward in which it happened, for everybody there; left out when it is for one person.',
  })
  wardId?: string;

  @Field(() => FactKind, { description: 'What is to be recorded.' })
  what!: FactKind;

  @Field(() => CalendarDate, { description: 'Day it happened: the record has to name the same.' })
  happenedOn!: string;

  @Field(() => String, { description: 'Why it comes late.' })
  reason!: string;
}

@InputType({ description: 'Whether a late fact may be recorded.' })
export class DecideLateFactInput extends MutationInput {
  @Field(() => ID, { description: 'The exception that was asked for.' })
  exceptionId!: string;

  @Field(() => Int, { description: 'Its version as it was read; a stale one answers CONFLICT.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether it may be recorded.' })
  isApproved!: boolean;

  @Field(() => String, { nullable: true, description: 'Why; needed to refuse it.' })
  reason?: string;
}
