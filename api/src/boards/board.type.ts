import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType({ description: 'A post that somebody took up in public, once the organisation has set it.' })
export class BoardPost {
  @Field(() => String, { description: 'What the programme calls it.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Which post it is, in words; null when nothing is told.' })
  what!: string | null;

  @Field(() => CalendarDate, { description: 'Day from which it is held.' })
  since!: string;
}

@ObjectType({ description: 'Somebody who acts in the place, with what is public about them and nothing else.' })
export class BoardPerson {
  @Field(() => String, { description: 'Name as it is shown.' })
  name!: string;

  @Field(() => [String], { description: 'What the programme calls the types held here.' })
  types!: string[];

  @Field(() => String, { nullable: true, description: 'Name of the group; null outside any.' })
  group!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone number; null unless the programme shows it on boards.',
  })
  phone!: string | null;

  @Field(() => [BoardPost], { description: 'Posts taken up in public.' })
  posts!: BoardPost[];
}

@ObjectType({ description: 'A day on which whoever wants to be heard is received.' })
export class BoardDay {
  @Field(() => CalendarDate, { description: 'The day.' })
  on!: string;

  @Field(() => String, { description: 'What the occasion is called.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Where it is; null when no place is named.' })
  venue!: string | null;

  @Field(() => String, { nullable: true, description: 'When it begins, HH:MM; null when no hours are published.' })
  startsAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When it ends, HH:MM; null when no hours are published.' })
  endsAt!: string | null;
}

@ObjectType({ description: 'What the contact card of somebody in office shows to whoever opens its address.' })
export class PublicCard extends BoardPerson {
  @Field(() => String, { description: 'The place for which the first mandate is held.' })
  wardName!: string;

  @Field(() => [BoardDay], { description: 'The next days on which they receive, at most five.' })
  days!: BoardDay[];

  @Field(() => CalendarDate, { description: 'The day as of which it is.' })
  asOf!: string;
}

@ObjectType({ description: 'Something about to be decided, or decided, that is shown to the public today.' })
export class BoardDisclosure {
  @Field(() => String, { description: 'What is decided, in one line.' })
  title!: string;

  @Field(() => String, { description: 'What the programme calls the procedure.' })
  procedureTitle!: string;

  @Field(() => String, { description: 'What the programme calls the stage that shows it.' })
  stageTitle!: string;

  @Field(() => String, { description: 'The place for which it is decided.' })
  wardName!: string;

  @Field(() => CalendarDate, { description: 'First day on which it is shown.' })
  from!: string;

  @Field(() => CalendarDate, { description: 'Last day on which it is shown.' })
  until!: string;

  @Field(() => String, { description: 'What is shown.' })
  text!: string;
}

@ObjectType({ description: 'A listed task, as far as the programme makes it public.' })
export class BoardTask {
  @Field(() => String, { description: 'What the programme calls its field of work.' })
  domainTitle!: string;

  @Field(() => String, { description: 'What is to be done.' })
  text!: string;

  @Field(() => CalendarDate, { description: 'Last day on which it is done in time.' })
  dueOn!: string;

  @Field(() => Int, { nullable: true, description: 'How many have done it; null where progress is not public.' })
  done!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many have it; null where progress is not public.' })
  all!: number | null;
}

@ObjectType({ description: 'The newest list of tasks.' })
export class BoardList {
  @Field(() => String, { description: 'What the programme calls such a list.' })
  title!: string;

  @Field(() => CalendarDate, { description: 'The day it is for.' })
  listedOn!: string;

  @Field(() => [BoardTask], { description: 'Its tasks, in order; of a place those that it has.' })
  tasks!: BoardTask[];
}

@ObjectType({ description: 'What a whole jurisdiction shows to everybody, without an account.' })
export class PublicBoard {
  @Field(() => [BoardDisclosure], { description: 'What is shown today, what ends first in front; at most thirty.' })
  disclosures!: BoardDisclosure[];

  @Field(() => BoardList, { nullable: true, description: 'The newest list; null where none is public.' })
  list!: BoardList | null;
}

@ObjectType({ description: 'A jurisdiction of this installation that everybody may look at.' })
export class PublicPlace {
  @Field(() => String, { description: 'Its key in addresses.' })
  key!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;
}

@ObjectType({ description: 'The public board of a place: who acts there and when they can be met.' })
export class WardBoard extends PublicBoard {
  @Field(() => String, { description: 'What the place is called.' })
  name!: string;

  @Field(() => String, { description: 'Names of the places above it, the nearest first.' })
  within!: string;

  @Field(() => [BoardPerson], { description: 'Who acts there today, by name; at most 300.' })
  people!: BoardPerson[];

  @Field(() => [BoardDay], { description: 'The next days on which they can be met, at most five.' })
  days!: BoardDay[];

  @Field(() => CalendarDate, { description: 'The day as of which it is.' })
  asOf!: string;
}
