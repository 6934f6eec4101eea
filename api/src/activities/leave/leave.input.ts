import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { PaperPageInput } from '../../proxy-entries/proxy-entry.input.js';

@InputType({ description: 'Leave that somebody asks for.' })
export class AskForLeaveInput extends MutationInput {
  @Field(() => ID, { description: 'The activity, whose roll was not taken yet.' })
  activityId!: string;

  @Field(() => ID, { description: 'Who will be away; expected there.' })
  representativeId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => PaperPageInput, {
    nullable: true,
    description: 'The page of the paper book when the office enters it for somebody; left out otherwise.',
  })
  paper?: PaperPageInput | null;
}

@InputType({ description: 'A decision about a leave.' })
export class DecideLeaveInput extends MutationInput {
  @Field(() => ID, { description: 'Which leave.' })
  leaveRequestId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => Boolean, { description: 'True: approved; false: refused.' })
  isApproved!: boolean;

  @Field(() => String, { nullable: true, description: 'What is said with it; needed for a refusal.' })
  decision?: string | null;
}

@InputType({ description: 'A leave that is taken back.' })
export class WithdrawLeaveInput extends MutationInput {
  @Field(() => ID, { description: 'Which leave.' })
  leaveRequestId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;
}
