import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';

@InputType({ description: 'One section of a self-report.' })
export class SelfReportSectionInput {
  @Field(() => String, { description: 'Key of the section, as in the draft.' })
  key!: string;

  @Field(() => String, { description: 'What the subject says, at most 5,000 characters.' })
  text!: string;
}

@InputType({ description: 'A self-report as far as it is written.' })
export class SaveSelfReportInput extends MutationInput {
  @Field(() => ID, { description: 'The evaluation it belongs to.' })
  evaluationId!: string;

  @Field(() => Int, { nullable: true, description: 'Its version as it was read; left out when there is none yet.' })
  version?: number | null;

  @Field(() => [SelfReportSectionInput], { description: 'All sections; what is left out is no longer in it.' })
  sections!: SelfReportSectionInput[];
}

@InputType({ description: 'A self-report to be handed in.' })
export class SubmitSelfReportInput extends MutationInput {
  @Field(() => ID, { description: 'The self-report.' })
  selfReportId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;
}

@InputType({ description: 'A self-report that the subject is to write again.' })
export class ReopenSelfReportInput extends MutationInput {
  @Field(() => ID, { description: 'The evaluation it belongs to.' })
  evaluationId!: string;

  @Field(() => String, { description: 'Why; shown with the report.' })
  reason!: string;
}
