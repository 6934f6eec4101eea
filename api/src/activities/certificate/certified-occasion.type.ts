import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../shared/scalars.js';

@ObjectType({ description: 'One occasion in which somebody took part.' })
export class CertifiedOccasion {
  @Field(() => CalendarDate, { description: 'Its day.' })
  heldOn!: string;

  @Field(() => String, { description: 'What it was.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'When it began, HH:MM; null without published hours.' })
  startsAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When it ended, HH:MM; null without published hours.' })
  endsAt!: string | null;

  @Field(() => Boolean, { description: 'Whether a visit of the day stands for it.' })
  byVisit!: boolean;
}

@ObjectType({ description: 'What anybody may know of a certificate whose number they hold.' })
export class CertificateCheck {
  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => String, { description: 'Whose time it certifies.' })
  name!: string;

  @Field(() => CalendarDate, { description: 'First day it covers.' })
  fromOn!: string;

  @Field(() => CalendarDate, { description: 'Last day it covers.' })
  untilOn!: string;

  @Field(() => Int, { description: 'Days on which the person took part.' })
  days!: number;

  @Field(() => Int, { description: 'Minutes of the occasions with published hours.' })
  minutes!: number;

  @Field(() => String, { description: 'Who signed it for the office.' })
  signedName!: string;

  @Field(() => Boolean, { description: 'Whether it was withdrawn and says nothing any more.' })
  isWithdrawn!: boolean;
}
