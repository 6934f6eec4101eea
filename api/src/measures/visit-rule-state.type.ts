import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType({ description: 'How far a visit rule of the programme is met by a representative in one of its periods.' })
export class VisitRuleState {
  representativeId!: string;
  mandateKey!: string;

  @Field(() => String, { description: 'Key of the rule in the programme file.' })
  key!: string;

  @Field(() => String, { description: 'Key of the measure that opens the cases behind the figures.' })
  measure!: string;

  period!: string;

  @Field(() => CalendarDate, { description: 'Last day of the period.' })
  untilOn!: string;

  @Field(() => Boolean, { description: 'Whether the period is still running.' })
  isRunning!: boolean;

  @Field(() => Int, { description: 'Cases met: households, groups or the person seen often enough.' })
  numerator!: number;

  @Field(() => Int, { description: 'Cases in all.' })
  denominator!: number;

  @Field(() => Int, { description: 'Cases that have to be met for the rule to be met.' })
  wanted!: number;
}
