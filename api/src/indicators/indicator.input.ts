import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { CalendarDate, ExactDecimal } from '../shared/scalars.js';
import { Bound } from './report-status.js';

@InputType({ description: 'Which figure of which ward is meant.' })
abstract class IndicatorPlaceInput extends MutationInput {
  @Field(() => ID, { description: 'The ward whose figure it is.' })
  wardId!: string;

  @Field(() => String, { description: 'Key of the indicator in the programme.' })
  indicator!: string;

  @Field(() => CalendarDate, { description: 'Any day of the period; of no account for a figure given once for good.' })
  on!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Version that was read; may be left out while nobody has entered a figure.',
  })
  version?: number | null;

  @Field(() => ExactDecimal, { description: 'The figure, in the unit of the indicator.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'The document or count it comes from.' })
  source?: string | null;
}

@InputType({ description: 'A figure that a ward reports.' })
export class ReportIndicatorInput extends IndicatorPlaceInput {
  @Field(() => Bound, { defaultValue: Bound.EXACT, description: 'How exactly the figure is known.' })
  bound!: Bound;

  @Field(() => String, {
    nullable: true,
    description: 'Why the figure as printed is hard to believe; none when it is not.',
  })
  doubt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What explains it; needed where a rule of the programme asks for it.',
  })
  note?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'True: only kept; nobody is asked to approve it yet.' })
  isDraft!: boolean;
}

@InputType({ description: 'What a ward is to reach in one indicator and period.' })
export class SetIndicatorTargetInput extends IndicatorPlaceInput {}

@InputType({ description: 'A reported figure that the next level approves.' })
export class ApproveIndicatorReportInput extends MutationInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;

  @Field(() => Int, { description: 'Its version as it was read; CONFLICT when it has changed since.' })
  version!: number;
}

@InputType({ description: 'A reported figure that is sent back.' })
export class ReturnIndicatorReportInput extends ApproveIndicatorReportInput {
  @Field(() => String, { description: 'Why it is sent back; shown with the report from then on.' })
  reason!: string;
}

@InputType({ description: 'The year whose reports are asked for.' })
export class OpenIndicatorReportsInput extends MutationInput {
  @Field(() => Int, { description: 'This year, an earlier one or the next.' })
  year!: number;
}
