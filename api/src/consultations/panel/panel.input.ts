import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { CalendarDate } from '../../shared/scalars.js';

@InputType({ description: 'Somebody who takes a seat on a panel.' })
export class SeatPanelMemberInput extends MutationInput {
  @Field(() => String, { description: 'Key of the panel in the programme.' })
  panel!: string;

  @Field(() => ID, { description: 'The ward whose panel it is.' })
  wardId!: string;

  @Field(() => String, { description: 'Key of the class in the programme.' })
  seat!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The representative who sits, where the class is of representatives.',
  })
  representativeId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of anybody else.' })
  name?: string | null;

  @Field(() => CalendarDate, { description: 'First day on the panel.' })
  startedOn!: string;
}

@InputType({ description: 'A member who leaves a panel.' })
export class UnseatPanelMemberInput extends MutationInput {
  @Field(() => ID, { description: 'Which member.' })
  memberId!: string;

  @Field(() => Int, { description: 'Version as it was read.' })
  version!: number;

  @Field(() => CalendarDate, { description: 'Last day on the panel.' })
  endedOn!: string;
}

@InputType({ description: 'A matter that is put before a panel.' })
export class OpenPanelCaseInput extends MutationInput {
  @Field(() => String, { description: 'Key of the panel in the programme.' })
  panel!: string;

  @Field(() => ID, { description: 'The ward whose panel judges; that of the matter, or one above.' })
  wardId!: string;

  @Field(() => ID, { description: 'A matter that could not be settled, as the programme says.' })
  matterId!: string;

  @Field(() => String, { description: 'What the panel is asked.' })
  question!: string;
}

@InputType({ description: 'What a member finds.' })
export class JudgeMatterInput extends MutationInput {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => ID, { description: 'Who finds it: a member in office on that day.' })
  memberId!: string;

  @Field(() => String, { description: 'Key of a judgement in the programme.' })
  judgement!: string;

  @Field(() => String, { nullable: true, description: 'Why; left out without a reason.' })
  reason?: string | null;
}

@InputType({ description: 'The conclusion of a panel: what most of its members find.' })
export class ConcludePanelCaseInput extends MutationInput {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => String, { description: 'What the panel says; shown on the matter.' })
  conclusionText!: string;
}
