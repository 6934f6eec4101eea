import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType({
  description: 'What a group or ward owes within a part of the year, of a kind whose day the organiser chooses.',
})
export class OwedOccasion {
  @Field(() => String, { description: 'Key of the activity kind.' })
  kind!: string;

  @Field(() => CalendarDate, { description: 'First day of that part.' })
  from!: string;

  @Field(() => CalendarDate, { description: 'Last day of that part.' })
  until!: string;

  @Field(() => Int, { description: 'How many are to be held within it.' })
  times!: number;

  @Field(() => Int, { description: 'How many were held.' })
  held!: number;

  @Field(() => Int, { description: 'How many more are planned.' })
  planned!: number;

  @Field(() => Boolean, { description: 'Whether the part is over and fewer were held.' })
  isOverdue!: boolean;
}
