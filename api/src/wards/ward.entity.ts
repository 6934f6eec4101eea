import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType('Ward', { implements: Node, description: 'A place or organisation in the tree that is compared.' })
@Entity({ tableName: 'wards' })
export class Ward extends TenantEntity {
  @Property({ type: 'uuid', nullable: true })
  parentId!: string | null;

  @Field(() => String, { description: 'Key of the ward kind in the programme, for example a village.' })
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => String, { description: 'Name as it is shown.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "The office's or the statistical code; null when there is none.",
  })
  @Property({ type: 'text', nullable: true })
  code!: string | null;

  @Property({ type: 'int', default: 0 })
  position: number = 0;

  @Field(() => String, { nullable: true, description: 'Terrain, for comparing like with like; null when not stated.' })
  @Property({ type: 'text', nullable: true })
  terrain!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day; null when it was always there.' })
  @Property({ type: 'date', nullable: true })
  startedOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day; null while it has not been closed.' })
  @Property({ type: 'date', nullable: true })
  endedOn!: string | null;

  /** What the programme keeps of each ward, by key. */
  @Property({ type: 'json' })
  attributes: Record<string, string | number | boolean | string[]> = {};

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;
}
