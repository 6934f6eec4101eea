import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: 'A record that can be fetched again by its id.',
  resolveType: (record: { __typename: string }) => record.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, unique over all types and jurisdictions.' })
  id!: string;
}
