import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Node } from '../../shared/node.type.js';
import { CalendarDate, Instant } from '../../shared/scalars.js';

@ObjectType('PriorConsent', {
  implements: Node,
  description: 'That a body consented beforehand to a measure of another body; never what the matter was.',
})
@Entity({ tableName: 'prior_consents' })
export class PriorConsent extends TenantEntity {
  @Property({ type: 'uuid' })
  mandateId!: string;

  @Property({ type: 'text' })
  kind!: string;

  @Property({ type: 'text' })
  consentedBy!: string;

  @Field(() => CalendarDate, { description: 'Day of the consent.' })
  @Property({ type: 'date' })
  consentedOn!: string;

  @Field(() => String, { description: 'Number of the consent, by which it is found.' })
  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'uuid' })
  recordedBy!: string;

  @Field(() => Instant, { description: 'When it was recorded.' })
  @Property({ type: 'datetime' })
  recordedAt!: Date;
}
