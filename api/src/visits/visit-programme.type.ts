import { Field, ObjectType } from 'type-graphql';
import { Label } from '../jurisdictions/label.type.js';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType({ description: 'A stretch of the running year in which everybody visits.' })
export class VisitRound extends Label {
  @Field(() => CalendarDate, { description: 'Its first day this year.' })
  from!: string;

  @Field(() => CalendarDate, { description: 'Its last day this year.' })
  until!: string;

  @Field(() => Boolean, { description: 'Whether today lies in it.' })
  isRunning!: boolean;
}

@ObjectType({ description: 'What the programme says about visits.' })
export class VisitProgramme {
  @Field(() => [Label], { description: 'Channels that are offered when a visit is logged; the key is the channel.' })
  channels!: Label[];

  @Field(() => [VisitRound], { description: 'Concentrated rounds; empty when all visits are routine.' })
  rounds!: VisitRound[];

  @Field(() => [Label], { description: 'Kinds of practical help that may be noted; empty when none are named.' })
  help!: Label[];

  @Field(() => [Label], { description: 'Duties that a visit may serve; empty when the programme names none.' })
  duties!: Label[];

  @Field(() => [Label], { description: 'Rules about the number of visits; empty when no number is asked of anybody.' })
  rules!: Label[];

  @Field(() => [Label], { description: 'What may be reported of a household so that somebody goes and sees it.' })
  events!: Label[];

  @Field(() => Boolean, {
    description: 'Whether a visit is owed for any cause: who a household is or what happened to it.',
  })
  hasMustVisits!: boolean;

  @Field(() => Boolean, {
    description: 'Whether anything makes a visit due: a rule, a must-visit or a reminder. False: nothing is overdue.',
  })
  hasDueVisits!: boolean;
}
