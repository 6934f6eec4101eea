import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { CalendarDate } from '../../shared/scalars.js';

@InputType({ description: 'A suggestion of the rubric that somebody of the office takes up.' })
export class DraftProposalInput extends MutationInput {
  @Field(() => ID, { description: 'The published evaluation.' })
  evaluationId!: string;

  @Field(() => String, { description: 'Key of the rule of the rubric.' })
  rule!: string;
}

@InputType()
abstract class ProposalStepInput extends MutationInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;
}

@InputType({ description: 'The grounds of a draft.' })
export class WriteProposalInput extends ProposalStepInput {
  @Field(() => String, { description: 'Why it is proposed.' })
  grounds!: string;
}

@InputType({ description: 'A draft that goes before the authority.' })
export class SubmitProposalInput extends ProposalStepInput {}

@InputType({ description: 'A proposal that the office does not pursue.' })
export class DropProposalInput extends ProposalStepInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'That the person concerned was heard.' })
export class RecordHearingInput extends ProposalStepInput {
  @Field(() => CalendarDate, { description: 'Day of the hearing; not in the future.' })
  heardOn!: string;
}

@InputType({ description: 'What the authority decided.' })
export class DecideProposalInput extends ProposalStepInput {
  @Field(() => Boolean, { description: 'Whether it decided as proposed.' })
  isAdopted!: boolean;

  @Field(() => String, { description: 'The decision in words, with its minute.' })
  decision!: string;

  @Field(() => CalendarDate, { description: 'Day of the decision; not in the future.' })
  decidedOn!: string;
}
