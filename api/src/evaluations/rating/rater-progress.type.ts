import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ExactDecimal } from '../../shared/scalars.js';
import { RatedCriterion } from './rated-criterion.type.js';
import { AssignedBy } from './rater-words.js';

/** What a rater group does about kin, or about members of the same activity group. */
export enum ConflictRule {
  REFUSE = 'REFUSE',
  DECLARE = 'DECLARE',
  ALLOW = 'ALLOW',
}

registerEnumType(ConflictRule, {
  name: 'ConflictRule',
  description: 'What a rater group does about somebody who is near to a subject.',
  valuesConfig: {
    REFUSE: { description: 'They may not rate each other.' },
    DECLARE: { description: 'They may, once it is declared.' },
    ALLOW: { description: 'They may.' },
  },
});

@ObjectType({ description: 'A class of raters within a group, where the rubric asks how the group is composed.' })
export class RaterClass {
  @Field(() => String, { description: 'Key in the rubric.' })
  key!: string;

  @Field(() => String, { description: 'What the rubric calls it.' })
  title!: string;

  @Field(() => ExactDecimal, {
    description: 'The smallest part of the ballots that must come from it, 0 to 1; 0 where none is asked.',
  })
  atLeast!: string;

  @Field(() => Int, { description: 'How many belong to it: accounts, or codes that open a ballot.' })
  raterCount!: number;
}

@ObjectType({ description: 'How many of a class have rated one subject; which ratings are theirs is told nowhere.' })
export class ClassTurnout {
  @Field(() => String, { description: 'Key of the class.' })
  key!: string;

  @Field(() => String, { description: 'What the rubric calls it.' })
  title!: string;

  @Field(() => Int, { description: 'How many have handed in, or voted.' })
  submitted!: number;

  @Field(() => Int, { description: 'How many of those who have handed in must be of it for the group to count.' })
  needed!: number;
}

@ObjectType({ description: 'A rater group of a cycle, with how far it is. Nothing here tells what anybody gave.' })
export class RaterGroup {
  @Field(() => String, { description: 'Key in the rubric.' })
  key!: string;

  @Field(() => String, { description: 'What the rubric calls it.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether it votes by codes and on paper; otherwise accounts rate.' })
  isAnonymous!: boolean;

  @Field(() => AssignedBy, { description: 'How its raters come to their subjects.' })
  assign!: AssignedBy;

  @Field(() => Int, { nullable: true, description: 'With DRAW: how many raters each subject is to have.' })
  perSubject!: number | null;

  @Field(() => ConflictRule, { description: 'What holds for kin.' })
  kin!: ConflictRule;

  @Field(() => ConflictRule, { description: 'What holds for members of the same activity group.' })
  sameGroup!: ConflictRule;

  @Field(() => Int, { description: 'How many must have rated a subject for the group to count.' })
  needed!: number;

  @Field(() => Int, { description: 'Subjects of the cycle.' })
  subjectCount!: number;

  @Field(() => [RaterClass], { description: 'Its classes; empty where the rubric asks for no composition.' })
  classes!: RaterClass[];

  @Field(() => Int, { description: 'Subjects whom enough have rated, of all classes that must be there.' })
  metCount!: number;

  @Field(() => Int, { description: 'Pairs of rater and subject; of an anonymous group the ballots cast.' })
  assignedCount!: number;

  @Field(() => Int, { description: 'Pairs whose ratings are handed in; of an anonymous group the ballots cast.' })
  submittedCount!: number;

  @Field(() => Int, { nullable: true, description: 'Codes that open a ballot; null where accounts rate.' })
  codeCount!: number | null;

  @Field(() => [RatedCriterion], { description: 'What it is asked about its subjects.' })
  criteria!: RatedCriterion[];
}

@ObjectType({ description: 'How far a rater group is with one subject.' })
export class RaterProgress {
  @Field(() => String, { description: 'The name of the person or ward that is rated.' })
  subjectName!: string;

  @Field(() => Int, { description: 'How many must have rated it.' })
  needed!: number;

  @Field(() => Int, { description: 'How many are to rate it; of an anonymous group the ballots cast.' })
  assigned!: number;

  @Field(() => Int, {
    description: 'How many have handed in; of an anonymous group the ballots cast, valid papers included.',
  })
  submitted!: number;

  @Field(() => Boolean, { description: 'Whether enough have rated it, of all classes that must be there.' })
  isMet!: boolean;

  @Field(() => [String], { description: 'Names of those who have not handed in yet; empty for an anonymous group.' })
  waiting!: string[];
}
