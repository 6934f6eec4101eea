import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../accounts/access.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { mayChange } from './change-duty-record.service.js';
import { DutyRecord } from './duty-record.entity.js';
import type { DutyRecordRow } from './duty-record.query.js';
import { DutyRecordState } from './duty-record-state.js';
import { eventKind, verifierOf } from './event-kind.js';

@Resolver(() => DutyRecord)
export class DutyRecordRightsResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the user may verify it now.' })
  async viewerCanVerify(@Root() row: DutyRecordRow, @Ctx() context: Context) {
    const { viewer } = context;
    const isOpen = row.state === DutyRecordState.CLAIMED || row.state === DutyRecordState.RECORDED;
    if (!isOpen || !viewer || row.recordedBy === viewer.userId) return false;
    const { programme } = await context.once(programmeInForce);
    const isVerifier = verifierOf(eventKind(programme, row.kind)) === viewer.role;
    return isVerifier && viewerMay(context, 'duty.verify', row);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may change or withdraw it now.' })
  async viewerCanChange(@Root() row: DutyRecordRow, @Ctx() context: Context) {
    if (row.state === DutyRecordState.WITHDRAWN) return false;
    return (await viewerMay(context, 'duty.record', row)) && mayChange(context, row);
  }
}
