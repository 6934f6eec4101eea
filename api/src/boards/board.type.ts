import { Field, ObjectType } from 'type-graphql';
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

@ObjectType({ description: 'A day on which people of the place can be met.' })
export class BoardDay {
  @Field(() => CalendarDate, { description: 'The day.' })
  on!: string;

  @Field(() => String, { description: 'What the occasion is called.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Where it is; null when no place is named.' })
  venue!: string | null;
}

@ObjectType({ description: 'The public board of a place: who acts there and when they can be met.' })
export class WardBoard {
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
