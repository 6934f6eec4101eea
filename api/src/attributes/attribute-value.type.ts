import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What is told of something under one attribute of the programme.' })
export class AttributeValue {
  @Field(() => String, { description: 'Key of the attribute in the programme.' })
  key!: string;

  @Field(() => String, { description: 'What the programme calls the attribute.' })
  title!: string;

  @Field(() => [String], { description: 'Its values, as an input takes them; several only where several may hold.' })
  values!: string[];

  @Field(() => String, { description: 'The values in words.' })
  inWords!: string;
}
