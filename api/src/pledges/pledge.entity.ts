import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { isSameName } from '../representatives/signed-name.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType('Pledge', { implements: Node, description: 'What one representative promises for one year.' })
@Entity({ tableName: 'pledges' })
export class Pledge extends TenantEntity {
  @Property({ type: 'uuid' })
  representativeId!: string;

  @Field(() => Int, { description: 'Calendar year it is for.' })
  @Property({ type: 'int' })
  year!: number;

  @Field(() => CalendarDate, { description: 'Day it was written.' })
  @Property({ type: 'date' })
  madeOn!: string;

  @Field(() => String, { nullable: true, description: 'Name as it was signed; null before that.' })
  @Property({ type: 'text', nullable: true })
  signedName: string | null = null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day it was signed; null before that.' })
  @Property({ type: 'date', nullable: true })
  signedOn: string | null = null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day the year was closed; null while items may still be claimed.',
  })
  @Property({ type: 'date', nullable: true })
  closedOn: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  /** Signing is done under the representative's own name, within the year of the pledge or the one before. */
  sign(signedName: string, signedOn: string, representativeName: string): void {
    if (this.signedOn !== null) {
      throw new Conflict('The pledge is signed already', {
        reason: 'pledge-signed',
        field: 'pledgeId',
        value: this.signedOn,
      });
    }
    if (!isSameName(signedName, representativeName)) {
      throw new InvalidInput("The name typed is not the representative's", {
        reason: 'signed-name',
        field: 'signedName',
        value: signedName,
        allowed: representativeName,
      });
    }
    const allowed = [`${this.year - 1}-01-01`, this.lastDay];
    if (signedOn < allowed[0]! || signedOn > this.lastDay) {
      throw new InvalidInput('A pledge is signed within its year or before', {
        reason: 'signed-outside-year',
        field: 'signedOn',
        value: signedOn,
        allowed,
      });
    }
    // What was signed on paper had been written by then, whenever it was entered.
    if (signedOn < this.madeOn) this.madeOn = signedOn;
    this.signedName = representativeName;
    this.signedOn = signedOn;
  }

  /** Items of a signed pledge are claimed from the signing on, until the year is closed. */
  requireOpenOn(day: string): void {
    if (this.signedOn === null) {
      throw new Conflict('The pledge is not signed yet', { reason: 'pledge-unsigned', field: 'pledgeItemId' });
    }
    if (this.closedOn !== null) {
      throw new Conflict('The year of the pledge is closed', {
        reason: 'pledge-closed',
        field: 'pledgeItemId',
        value: this.closedOn,
      });
    }
    if (day < this.signedOn) {
      throw new InvalidInput('Nothing can be claimed for a day before the signing', {
        reason: 'claimed-before-signing',
        field: 'claimedOn',
        value: day,
        allowed: this.signedOn,
      });
    }
    if (day > this.lastDay) {
      throw new InvalidInput('What is claimed was done within the year of the pledge', {
        reason: 'claimed-after-year',
        field: 'claimedOn',
        value: day,
        allowed: this.lastDay,
      });
    }
  }

  private get lastDay(): string {
    return `${this.year}-12-31`;
  }
}
