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

@ObjectType({
  description:
    'Whose self-report it is, how far it is, and what the viewer may do; for those who rate the subject too.',
})
export class SelfReportStanding {
  @Field(() => String, { description: 'The name of the person or ward that gives account.' })
  subjectName!: string;
}
