import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One thing a programme file gets wrong.' })
export class ProgrammeProblem {
  @Field(() => Int, { description: 'Line of the file, counted from 1.' })
  line!: number;

  @Field(() => Int, { description: 'Column of the line, counted from 1.' })
  column!: number;

  @Field(() => String, {
    description: 'Keys and positions that lead to it, such as `activities[0].rule`; empty for the file as a whole.',
  })
  path!: string;

  @Field(() => String, { description: 'What stands there.' })
  found!: string;

  @Field(() => String, { description: 'What may stand there.' })
  allowed!: string;

  @Field(() => String, { description: 'What is wrong, in the language of the request.' })
  message!: string;
}

@ObjectType({ description: 'What the checker says of a programme file.' })
export class ProgrammeCheck {
  @Field(() => Int, { description: 'How many problems there are; 0 when it can be adopted.' })
  problemCount!: number;

  @Field(() => [ProgrammeProblem], { description: 'The first 200 of them, in the order of the file.' })
  problems!: ProgrammeProblem[];
}
