import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A key of the programme file with its wording.' })
export class Label {
  @Field(() => String, { description: 'Key in the programme file.' })
  key!: string;

  @Field(() => String, { description: 'Wording in the language of the request.' })
  title!: string;
}
