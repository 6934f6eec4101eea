import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType('Household', {
  implements: Node,
  description: 'An entry of the ledger. Who it is stays masked from everybody who is not linked to it.',
})
@Entity({ tableName: 'households' })
export class Household extends TenantEntity {
  @Property({ type: 'uuid' })
  wardId!: string;

  @Field(() => String, { description: 'Number in the ledger.' })
  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'text' })
  headName!: string;

  @Property({ type: 'text', nullable: true })
  address!: string | null;

  @Property({ type: 'text', nullable: true })
  phone!: string | null;

  @Property({ type: 'text', nullable: true })
  zone!: string | null;

  @Field(() => Int, { description: 'How many people belong to it.' })
  @Property({ type: 'int' })
  people!: number;

  @Property({ type: 'int', nullable: true })
  minorityPeople!: number | null;

  @Property({ type: 'int', nullable: true })
  partyMembers!: number | null;

  @Property({ type: 'int', nullable: true })
  minorityPartyMembers!: number | null;

  @Field(() => String, { description: 'Where it lives: PRESENT, AWAY, REGISTERED_ONLY or CLOSED.' })
  @Property({ type: 'text', default: 'PRESENT' })
  residence: string = 'PRESENT';

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day somebody last looked where it lives; null when nobody did.',
  })
  @Property({ type: 'date', nullable: true })
  verifiedOn!: string | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;
}
