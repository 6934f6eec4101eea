import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType({
  description: 'A linked household whose visit is due: by a rule of the programme, or because nobody came for long.',
})
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

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day by which a rule of the programme asks for a visit; null when none does.',
  })
  dueOn!: string | null;
}
