import { Field, Int, ObjectType } from 'type-graphql';
import { Label } from './label.type.js';

@ObjectType({ description: 'A kind of matter, and what has to be said of one.' })
export class MatterKind {
  @Field(() => String, { description: 'Key in the programme file.' })
  key!: string;

  @Field(() => String, { description: 'Wording in the language of the request.' })
  title!: string;

  @Field(() => [String], { description: 'Who may raise it: representative, household, office.' })
  raisedBy!: string[];

  @Field(() => Boolean, { description: 'Whether a topic must be named.' })
  needsTopic!: boolean;

  @Field(() => Int, { description: 'How many representatives must raise it together.' })
  leastAuthors!: number;

  @Field(() => Int, { nullable: true, description: 'How many may raise it together; null without a limit.' })
  mostAuthors!: number | null;

  @Field(() => [Label], { description: 'The states it passes through, in order.' })
  states!: Label[];

  @Field(() => [Label], { description: 'The outcomes an answer may have.' })
  outcomes!: Label[];

  @Field(() => [Label], {
    description: 'How who raised it may rate the answer, best first; empty where it is not rated.',
  })
  ratings!: Label[];

  @Field(() => [Label], { description: 'Who may have settled a dispute; empty for other kinds.' })
  settlers!: Label[];

  @Field(() => [String], { description: 'Kinds of wards that may have to answer; empty: all of them.' })
  ownerWardKinds!: string[];

  @Field(() => Boolean, { description: 'Whether a group or service team may have to answer.' })
  ownedByGroups!: boolean;

  @Field(() => [Label], {
    description: 'Kinds of wards that settle it, lowest first; empty where it is never escalated.',
  })
  levels!: Label[];
}
