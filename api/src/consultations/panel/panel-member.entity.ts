import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Node } from '../../shared/node.type.js';
import { CalendarDate } from '../../shared/scalars.js';

@ObjectType('PanelMember', {
  implements: Node,
  description: 'Somebody who sits on a panel of citizens, in a class of its composition.',
})
@Entity({ tableName: 'panel_members' })
export class PanelMember extends TenantEntity {
  @Field(() => String, { description: 'Key of the panel in the programme.' })
  @Property({ type: 'text' })
  panel!: string;

  @Property({ type: 'uuid' })
  wardId!: string;

  @Field(() => String, { description: 'Key of the class in the programme.' })
  @Property({ type: 'text' })
  seat!: string;

  @Field(() => String, { description: 'Name.' })
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'uuid', nullable: true })
  representativeId: string | null = null;

  @Field(() => CalendarDate, { description: 'First day on the panel.' })
  @Property({ type: 'date' })
  startedOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day on the panel; null while there is no end.' })
  @Property({ type: 'date', nullable: true })
  endedOn: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;
}
