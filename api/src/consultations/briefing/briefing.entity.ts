import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Node } from '../../shared/node.type.js';
import { CalendarDate } from '../../shared/scalars.js';

@ObjectType('Briefing', {
  implements: Node,
  description: 'What the office told all groups, each of which answers within a limit.',
})
@Entity({ tableName: 'briefings' })
export class Briefing extends TenantEntity {
  @Field(() => String, { description: 'Key of the kind in the programme.' })
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => String, { description: 'What it is about, in one line.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { description: 'What is told.' })
  @Property({ type: 'text' })
  body!: string;

  @Property({ type: 'uuid', nullable: true })
  fileId: string | null = null;

  @Field(() => CalendarDate, { description: 'Day it was sent.' })
  @Property({ type: 'date' })
  sentOn!: string;

  @Field(() => CalendarDate, { description: 'Last day on which an answer is in time.' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Property({ type: 'uuid' })
  sentBy!: string;
}
