import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ToldVisit } from './told-visit.entity.js';

@ObjectType('VisitCorrection', {
  description: 'That a visit was written down wrongly, with what it said before.',
})
@Entity({ tableName: 'visit_corrections' })
export class VisitCorrection extends ToldVisit {
  @Property({ type: 'uuid' })
  visitId!: string;

  @Field(() => Boolean, {
    description: 'True: it was withdrawn and counts no more. False: it says something else since.',
  })
  @Property({ type: 'boolean' })
  isWithdrawal!: boolean;

  @Field(() => String, { description: 'Why.' })
  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'uuid' })
  correctedBy!: string;

  @Property({ type: 'datetime' })
  correctedAt!: Date;
}
