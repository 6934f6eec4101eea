import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum HoldUpKind {
  LATE_FACTS = 'LATE_FACTS',
  SELF_REPORTS = 'SELF_REPORTS',
  RATERS = 'RATERS',
  REPLIES = 'REPLIES',
}

registerEnumType(HoldUpKind, {
  name: 'HoldUpKind',
  description: 'What a phase of an evaluation cycle waits for.',
  valuesConfig: {
    LATE_FACTS: { description: 'Late facts that nobody has decided yet; who asked.' },
    SELF_REPORTS: { description: 'Self-reports that are not handed in; whose.' },
    RATERS: { description: 'Ratings that are not handed in; by whom.' },
    REPLIES: { description: 'Disputed lines that nobody has decided yet; whose.' },
  },
});

@ObjectType({ description: 'What the present phase of a cycle waits for, and whom.' })
export class HoldUp {
  @Field(() => HoldUpKind, { description: 'What for.' })
  kind!: HoldUpKind;

  @Field(() => Int, { description: 'How many are still waited for.' })
  count!: number;

  @Field(() => [String], { description: 'The first names of those who are waited for.' })
  names!: string[];
}
