import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Conflict } from '../shared/errors.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';
import type { Moved } from './moved-records.js';

@ObjectType('PersonMerge', { implements: Node, description: 'That two entries of representatives were one person.' })
@Entity({ tableName: 'person_merges' })
export class PersonMerge extends TenantEntity {
  @Property({ type: 'uuid' })
  fromId!: string;

  @Property({ type: 'uuid' })
  intoId!: string;

  @Field(() => String, { description: 'Why they are one person.' })
  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'json' })
  moved!: Moved;

  @Field(() => CalendarDate, { description: 'Day they were merged.' })
  @Property({ type: 'date' })
  mergedOn!: string;

  @Property({ type: 'uuid' })
  mergedBy!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day they were split again; null while merged.' })
  @Property({ type: 'date', nullable: true })
  splitOn: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  splitBy: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why they were split; null while merged.' })
  @Property({ type: 'text', nullable: true })
  splitReason: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  split({ on, by, reason }: { on: string; by: string; reason: string }): void {
    if (this.splitOn !== null) {
      throw new Conflict('Split already', { reason: 'merge-split', field: 'personMergeId', value: this.splitOn });
    }
    Object.assign(this, { splitOn: on, splitBy: by, splitReason: reason });
  }
}
