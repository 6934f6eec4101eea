import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Conflict } from '../shared/errors.js';
import { Node } from '../shared/node.type.js';
import { ToldVisit } from './told-visit.entity.js';

@ObjectType('Visit', { implements: Node, description: 'One contact of a representative with a household.' })
@Entity({ tableName: 'visits' })
export class Visit extends ToldVisit {
  @Property({ type: 'uuid' })
  representativeId!: string;

  @Property({ type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Property({ type: 'datetime' })
  recordedAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  withdrawnAt: Date | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  /** What was withdrawn stays as it was. */
  requireStanding(): void {
    if (this.withdrawnAt === null) return;
    throw new Conflict('The visit was withdrawn', { reason: 'visit-withdrawn', field: 'visitId' });
  }
}
