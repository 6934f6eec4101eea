import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';

/** What every mutation input carries. */
@InputType()
export abstract class MutationInput {
  @Field(() => GraphQLUUID, {
    description: 'A UUID made by the client: a mutation sent again with the same key applies once.',
  })
  clientKey!: string;
}
