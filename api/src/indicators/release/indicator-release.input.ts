import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { CalendarDate } from '../../shared/scalars.js';

@InputType()
abstract class ReleasedReportInput extends MutationInput {
  @Field(() => ID, { description: 'The report whose figure is meant.' })
  reportId!: string;

  @Field(() => Int, { description: 'Version of the report as it was read; CONFLICT when it has changed since.' })
  version!: number;

  @Field(() => String, { description: 'Why; kept and shown with it from then on.' })
  reason!: string;
}

@InputType({ description: 'That a figure with high stakes may be used.' })
export class ReleaseIndicatorReportInput extends ReleasedReportInput {
  @Field(() => CalendarDate, {
    description: 'Day of the decision; not in the future, not before the figure was handed in.',
  })
  releasedOn!: string;
}

@InputType({ description: 'That a figure with high stakes may not be used any more.' })
export class RevokeIndicatorReleaseInput extends ReleasedReportInput {
  @Field(() => CalendarDate, { description: 'Day of the decision; not in the future, not before the release.' })
  revokedOn!: string;
}
