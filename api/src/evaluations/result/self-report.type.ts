import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One section of a self-report.' })
export class SelfReportSection {
  @Field(() => String, { description: 'Key of the section.' })
  key!: string;

  @Field(() => String, { description: 'What screens call the section.' })
  title!: string;

  @Field(() => String, { description: 'What it says, in lines.' })
  text!: string;
}
