import { requireRight } from '../../accounts/access.js';
import { requireNotOwn } from '../../accounts/own-cause.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findRecord, findVersion } from '../../database/find-record.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { holidaysOf } from '../../programmes/calendar/holidays.js';
import { Representative } from '../../representatives/representative.entity.js';
import { requireNotFuture, requireText } from '../../shared/checks.js';
import { InvalidInput } from '../../shared/errors.js';
import { newSpokenCode } from '../../shared/spoken-code.js';
import { AttendanceCertificate } from './attendance-certificate.entity.js';
import { attendedOccasions } from './attended-occasions.query.js';
import type { IssueCertificateInput, WithdrawCertificateInput } from './certificate.input.js';
import { certifiedTime } from './certified-time.js';

function requireSpan({ fromOn, untilOn }: IssueCertificateInput, today: string): void {
  requireNotFuture('untilOn', untilOn, today);
  if (fromOn <= untilOn) return;
  const details = { field: 'untilOn', value: untilOn, allowed: fromOn };
  throw new InvalidInput('The last day comes before the first', { reason: 'span-reversed', ...details });
}

/** Certifies what was counted of somebody's attendance. Answers the key of the certificate. */
export async function issueCertificate(context: Context, input: IssueCertificateInput): Promise<string> {
  const id = await transact(context, 'issueCertificate', input, async em => {
    await requireRight(context, 'certificate.issue', {});
    requireSpan(input, context.today);
    const { id: representativeId, name, jurisdictionId } = await findRecord(em, Representative, input.representativeId);
    await requireNotOwn(context, representativeId, 'representativeId');
    const { fromOn, untilOn } = input;
    const { programme } = await context.once(programmeInForce);
    const occasions = await attendedOccasions(context, representativeId, { from: fromOn, until: untilOn });
    const certificate = em.create(AttendanceCertificate, {
      jurisdictionId,
      number: newSpokenCode(),
      ...{ representativeId, name, fromOn, untilOn, occasions },
      ...certifiedTime(occasions, holidaysOf(programme)),
      signedName: requireText('signedName', input.signedName),
      issuedBy: context.viewer!.userId,
      issuedAt: context.now,
    });
    return certificate.id;
  });
  return id!;
}

/** Withdraws a certificate; whoever checks its number is told. Answers its key. */
export async function withdrawCertificate(context: Context, input: WithdrawCertificateInput): Promise<string> {
  const id = await transact(context, 'withdrawCertificate', input, async em => {
    await requireRight(context, 'certificate.issue', {});
    const certificate = await findVersion(em, AttendanceCertificate, input.certificateId, input.version);
    certificate.withdraw(requireText('reason', input.reason), context.now);
    return certificate.id;
  });
  return id!;
}
