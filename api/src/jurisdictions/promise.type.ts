import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A right that the programme promises its representatives.' })
export class ProgrammeRight {
  @Field(() => String, { description: 'Key in the programme file.' })
  key!: string;

  @Field(() => String, { description: 'Wording in the language of the request.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it means in practice; null when nothing is said.' })
  meaning!: string | null;
}

@ObjectType({ description: 'A document that the programme rests on.' })
export class ProgrammeDocument {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Its number; null when it has none.' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read; null when no address is named.' })
  url!: string | null;
}

@ObjectType({ description: 'A kind of group of representatives.' })
export class GroupKind {
  @Field(() => String, { description: 'Key in the programme file.' })
  key!: string;

  @Field(() => String, { description: 'Wording in the language of the request.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether it is a service team, which has tasks of its own.' })
  isTeam!: boolean;
}

@ObjectType()
export abstract class ProgrammePromises {
  @Field(() => [ProgrammeRight], { description: 'What representatives are promised, in its order.' })
  rights!: ProgrammeRight[];

  @Field(() => [ProgrammeDocument], { description: 'The documents it rests on.' })
  documents!: ProgrammeDocument[];

  @Field(() => [GroupKind], { description: 'Kinds of groups; empty where all are of one kind.' })
  groupKinds!: GroupKind[];

  @Field(() => Int, { description: 'How many liaisons a group has at most; 0 where none are kept.' })
  liaisonsAtMost!: number;

  @Field(() => Boolean, { description: 'Whether it says what follows from absences.' })
  hasLadder!: boolean;

  @Field(() => Boolean, { description: 'Whether it has awards, or allowances of organisations.' })
  hasRewards!: boolean;
}
