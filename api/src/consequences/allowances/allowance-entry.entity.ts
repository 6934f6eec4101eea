import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Conflict } from '../../shared/errors.js';

export enum AllowanceState {
  WAITING = 'WAITING',
  CONFIRMED = 'CONFIRMED',
  DECLINED = 'DECLINED',
  PAID = 'PAID',
}

/** What an organisation earns for one matter that it settled itself. */
@Entity({ tableName: 'allowance_entries' })
export class AllowanceEntry extends TenantEntity {
  @Property({ type: 'text' })
  allowance!: string;

  @Property({ type: 'text' })
  line!: string;

  @Property({ type: 'uuid' })
  matterId!: string;

  @Property({ type: 'uuid', nullable: true })
  payeeWardId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  payeeGroupId: string | null = null;

  @Property({ type: 'int' })
  year!: number;

  @Property({ type: 'decimal' })
  amount!: string;

  @Property({ type: 'text' })
  state!: AllowanceState;

  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Property({ type: 'date' })
  confirmedOn!: string;

  @Property({ type: 'date', nullable: true })
  paidOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  voucher: string | null = null;

  @Property({ type: 'uuid' })
  changedBy!: string;

  @Property({ type: 'datetime' })
  changedAt!: Date;

  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  pay(paidOn: string, voucher: string): void {
    if (this.state !== AllowanceState.CONFIRMED) {
      throw new Conflict('Only what is confirmed and not paid yet is paid', {
        reason: 'allowance-state',
        field: 'entryId',
        value: this.state,
      });
    }
    this.state = AllowanceState.PAID;
    this.paidOn = paidOn;
    this.voucher = voucher;
  }
}
