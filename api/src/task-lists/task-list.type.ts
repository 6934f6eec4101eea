import { Field, Int, ObjectType } from 'type-graphql';
import { Label } from '../jurisdictions/label.type.js';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType({ description: 'What the programme says about task lists.' })
export class TaskListProgramme {
  @Field(() => String, { description: 'What the programme calls the lists.' })
  title!: string;

  @Field(() => [Label], { description: 'Fields of work, in the order of a list.' })
  domains!: Label[];

  @Field(() => String, { description: 'Kind of wards that issue lists.' })
  from!: string;

  @Field(() => [String], { description: 'Kinds of wards to which tasks may be addressed or handed down.' })
  to!: string[];

  @Field(() => Boolean, { description: 'Whether a report may say that there was nothing to do.' })
  hasNilReports!: boolean;

  @Field(() => String, { description: 'What everybody may read: nothing, tasks or progress.' })
  public!: string;

  @Field(() => [CalendarDate], { description: 'Latest days for which a list may be issued, the newest first.' })
  openDays!: string[];
}

@ObjectType({ description: 'How many of those who have a task have done it.' })
export class TaskProgress {
  @Field(() => Int, { description: 'Those who reported it done; handed down, the wards it went to count.' })
  done!: number;

  @Field(() => Int, { description: 'All who have it.' })
  all!: number;
}
