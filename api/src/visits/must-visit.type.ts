import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate } from '../shared/scalars.js';

/** How a must-visit stands. */
export enum MustVisitState {
  OPEN = 'OPEN',
  OVERDUE = 'OVERDUE',
  MADE = 'MADE',
  MADE_LATE = 'MADE_LATE',
}

registerEnumType(MustVisitState, {
  name: 'MustVisitState',
  description: 'How a must-visit stands.',
  valuesConfig: {
    OPEN: { description: 'Within its limit, nobody was there yet.' },
    OVERDUE: { description: 'The limit has passed and nobody was there.' },
    MADE: { description: 'Somebody linked to the household was there within the limit.' },
    MADE_LATE: { description: 'Somebody linked to the household was there, after the limit.' },
  },
});

@ObjectType({ description: 'A visit that is owed to a household because of who it is or what happened to it.' })
export class MustVisit {
  jurisdictionId!: string;
  householdId!: string;
  wardId!: string;
  trigger!: string;
  eventId!: string | null;
  visitId!: string | null;
  ordinal!: number;

  @Field(() => CalendarDate, { description: 'Day from which a visit fulfils it.' })
  since!: string;

  @Field(() => CalendarDate, { description: 'Last day within the limit.' })
  dueOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the visit that fulfilled it; null before that.' })
  fulfilledOn!: string | null;

  @Field(() => MustVisitState, { description: 'How it stands.' })
  state!: MustVisitState;
}
