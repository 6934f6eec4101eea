import { Field, ObjectType, registerEnumType } from 'type-graphql';

/** What a visit may fulfil besides being one. */
export enum VisitDutyKind {
  ACTIVITY = 'ACTIVITY',
  MUST_VISIT = 'MUST_VISIT',
  RULE = 'RULE',
  PLEDGE = 'PLEDGE',
}

registerEnumType(VisitDutyKind, {
  name: 'VisitDutyKind',
  description: 'What a visit fulfils.',
  valuesConfig: {
    ACTIVITY: { description: 'It counts as having attended a fixed day.' },
    MUST_VISIT: { description: 'It was owed to the household.' },
    RULE: { description: 'It counts for a rule about the number of visits.' },
    PLEDGE: { description: 'It supports an item of a pledge.' },
  },
});

@ObjectType({ description: 'One thing that a visit fulfils; a visit may fulfil several.' })
export class VisitDuty {
  visitId!: string;
  householdId!: string;
  /** The activity, the report or the pledge; null for what has no record of its own. */
  recordKey!: string | null;
  key!: string;

  @Field(() => VisitDutyKind, { description: 'What kind of thing.' })
  kind!: VisitDutyKind;
}
