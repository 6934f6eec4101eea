import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How far the evaluations of a cycle are on their way to being published.' })
export class PublicationProgress {
  @Field(() => Int, { description: 'Published and frozen.' })
  publishedCount!: number;

  @Field(() => Int, { description: 'With a total, undisputed and not published yet.' })
  readyCount!: number;

  @Field(() => Int, { description: 'Without a total, so not published without a reason for holding them back.' })
  undecidedCount!: number;

  @Field(() => Int, { description: 'Of which a line is disputed and not decided.' })
  disputedCount!: number;
}
