import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Node } from '../shared/node.type.js';

@ObjectType('Representative', { implements: Node, description: 'The lasting person who is evaluated.' })
@Entity({ tableName: 'representatives' })
export class Representative extends TenantEntity {
  @Field(() => String, { description: 'Name as it is shown.' })
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  sex!: string | null;

  @Property({ type: 'date', nullable: true })
  bornOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number; null when none is known.' })
  @Property({ type: 'text', nullable: true })
  phone!: string | null;

  @Property({ type: 'text', nullable: true })
  externalId!: string | null;

  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;
}
