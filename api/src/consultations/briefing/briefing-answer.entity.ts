import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Node } from '../../shared/node.type.js';
import { CalendarDate } from '../../shared/scalars.js';

@ObjectType('BriefingAnswer', {
  implements: Node,
  description: 'What a group owes to a briefing: its answer within the limit.',
})
@Entity({ tableName: 'briefing_answers' })
export class BriefingAnswer extends TenantEntity {
  @Property({ type: 'uuid' })
  briefingId!: string;

  @Property({ type: 'uuid' })
  groupId!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was answered; null while it was not.' })
  @Property({ type: 'date', nullable: true })
  answeredOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'The answer; null while there is none.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  answeredBy: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;
}
