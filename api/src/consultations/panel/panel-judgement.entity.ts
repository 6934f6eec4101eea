import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { CalendarDate } from '../../shared/scalars.js';

@ObjectType('PanelJudgement', { description: 'What a member of a panel finds about a matter; never about a person.' })
@Entity({ tableName: 'panel_judgements' })
export class PanelJudgement extends TenantEntity {
  @Property({ type: 'uuid' })
  caseId!: string;

  @Property({ type: 'uuid' })
  memberId!: string;

  @Property({ type: 'text' })
  judgement!: string;

  @Field(() => String, { nullable: true, description: 'Why; null without a reason.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => CalendarDate, { description: 'Day on which it was given.' })
  @Property({ type: 'date' })
  givenOn!: string;

  @Property({ type: 'uuid' })
  recordedBy!: string;

  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;
}
