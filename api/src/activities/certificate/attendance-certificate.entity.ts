import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Conflict } from '../../shared/errors.js';
import { Node } from '../../shared/node.type.js';
import { CalendarDate, Instant } from '../../shared/scalars.js';
import { CertifiedOccasion } from './certified-occasion.type.js';

@ObjectType('AttendanceCertificate', {
  implements: Node,
  description:
    'What the office certifies to an employer of the time somebody gave; as it was counted on the day of issue.',
})
@Entity({ tableName: 'attendance_certificates' })
export class AttendanceCertificate extends TenantEntity {
  @Field(() => String, { description: 'By which anybody can check it.' })
  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'uuid' })
  representativeId!: string;

  @Field(() => String, { description: 'Whose time it certifies.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => CalendarDate, { description: 'First day it covers.' })
  @Property({ type: 'date' })
  fromOn!: string;

  @Field(() => CalendarDate, { description: 'Last day it covers.' })
  @Property({ type: 'date' })
  untilOn!: string;

  @Field(() => Int, { description: 'Days on which the person took part.' })
  @Property({ type: 'int' })
  days!: number;

  @Field(() => Int, { description: 'Those of the days on which offices work.' })
  @Property({ type: 'int' })
  workdays!: number;

  @Field(() => Int, { description: 'Minutes of the occasions with published hours, added up.' })
  @Property({ type: 'int' })
  minutes!: number;

  @Field(() => [CertifiedOccasion], { description: 'What the person took part in, by day.' })
  @Property({ type: 'json' })
  occasions!: CertifiedOccasion[];

  @Field(() => String, { description: 'Who signed it for the office.' })
  @Property({ type: 'text' })
  signedName!: string;

  @Property({ type: 'uuid' })
  issuedBy!: string;

  @Field(() => Instant, { description: 'When it was issued.' })
  @Property({ type: 'datetime' })
  issuedAt!: Date;

  @Field(() => Instant, { nullable: true, description: 'When it was withdrawn; null while it holds.' })
  @Property({ type: 'datetime', nullable: true })
  withdrawnAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; null while it holds.' })
  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  withdraw(reason: string, at: Date): void {
    if (this.withdrawnAt !== null) {
      throw new Conflict('It was withdrawn already', { reason: 'certificate-withdrawn', field: 'certificateId' });
    }
    this.withdrawnAt = at;
    this.withdrawnReason = reason;
  }
}
