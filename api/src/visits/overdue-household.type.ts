import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType({ description: 'A linked household that its representative has not visited for more than 90 days.' })
export class OverdueHousehold {
  householdId!: string;
  wardId!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day of the last visit by this representative; null when there was none.',
  })
  lastVisitedOn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Days since then; null when there was no visit.' })
  daysSince!: number | null;
}
