import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { changeDutyRecord, verifyDutyRecord, withdrawDutyRecord } from './change-duty-record.service.js';
import { DutyRecord } from './duty-record.entity.js';
import {
  ChangeDutyRecordInput,
  RecordDutyInput,
  VerifyDutyRecordInput,
  WithdrawDutyRecordInput,
} from './duty-record.input.js';
import { dutyRecordById } from './duty-record.query.js';
import { recordDuty } from './record-duty.service.js';

@Resolver()
export class DutyRecordMutations {
  @Mutation(() => DutyRecord, {
    description: 'Records what happened: representatives of themselves, as a claim; the office of anybody.',
  })
  async recordDuty(@Ctx() context: Context, @Arg('input', () => RecordDutyInput) input: RecordDutyInput) {
    return context.once(dutyRecordById).load(await recordDuty(context, input));
  }

  @Mutation(() => DutyRecord, {
    description: 'Says what a record says from now on, for example a stage reached later; it has to be verified again.',
  })
  async changeDutyRecord(
    @Ctx() context: Context,
    @Arg('input', () => ChangeDutyRecordInput) input: ChangeDutyRecordInput,
  ) {
    return context.once(dutyRecordById).load(await changeDutyRecord(context, input));
  }

  @Mutation(() => DutyRecord, {
    description: 'Another person than the one who recorded it, of the role that the programme names, finds it true.',
  })
  async verifyDutyRecord(
    @Ctx() context: Context,
    @Arg('input', () => VerifyDutyRecordInput) input: VerifyDutyRecordInput,
  ) {
    return context.once(dutyRecordById).load(await verifyDutyRecord(context, input));
  }

  @Mutation(() => DutyRecord, {
    description: 'Takes a record back with a reason; it stays to be read and counts for nothing.',
  })
  async withdrawDutyRecord(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawDutyRecordInput) input: WithdrawDutyRecordInput,
  ) {
    return context.once(dutyRecordById).load(await withdrawDutyRecord(context, input));
  }
}
