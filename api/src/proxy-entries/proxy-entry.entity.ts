import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Conflict } from '../shared/errors.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';

/** What may be entered from paper for somebody else. */
export enum ProxyRecordType {
  VISIT = 'VISIT',
  PLEDGE_CLAIM = 'PLEDGE_CLAIM',
  LEAVE = 'LEAVE',
}

registerEnumType(ProxyRecordType, {
  name: 'ProxyRecordType',
  description: 'What may be entered from paper for somebody else.',
  valuesConfig: {
    VISIT: { description: 'A visit.' },
    PLEDGE_CLAIM: { description: 'That an item of a pledge is done.' },
    LEAVE: { description: 'Leave from an activity.' },
  },
});

@ObjectType('ProxyEntry', {
  implements: Node,
  description:
    'That a record was entered by the office from the paper page of the person, and whether it was read back.',
})
@Entity({ tableName: 'proxy_entries' })
export class ProxyEntry extends TenantEntity {
  @Property({ type: 'uuid' })
  representativeId!: string;

  @Field(() => ProxyRecordType, { description: 'What was entered.' })
  @Property({ type: 'text' })
  recordType!: ProxyRecordType;

  @Property({ type: 'uuid' })
  recordId!: string;

  @Field(() => String, { description: 'What was entered, in a line.' })
  @Property({ type: 'text' })
  recordTitle!: string;

  @Field(() => CalendarDate, { description: 'Day of what was entered.' })
  @Property({ type: 'date' })
  happenedOn!: string;

  @Field(() => String, { description: 'The page of the paper book.' })
  @Property({ type: 'text' })
  page!: string;

  @Field(() => CalendarDate, { description: 'Day on which the page was written.' })
  @Property({ type: 'date' })
  paperOn!: string;

  @Property({ type: 'uuid' })
  enteredBy!: string;

  @Field(() => CalendarDate, { description: 'Day on which it was entered.' })
  @Property({ type: 'date' })
  enteredOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day it was read back; null while it was not.' })
  @Property({ type: 'date', nullable: true })
  readBackOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'The name signed when it was read back; null before.' })
  @Property({ type: 'text', nullable: true })
  signedName: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  fileId: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  signBack(signed: { readBackOn: string; signedName: string; fileId: string | null }): void {
    if (this.readBackOn !== null) {
      throw new Conflict('Read back already', {
        reason: 'paper-read-back',
        field: 'proxyEntryId',
        value: this.readBackOn,
      });
    }
    Object.assign(this, signed);
  }
}
