import { requireRight } from '../../accounts/access.js';
import { isOwnCause } from '../../accounts/own-cause.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findVersion } from '../../database/find-record.js';
import { FactException } from '../../jurisdictions/fact-exception.entity.js';
import { requireText, textOrNull } from '../../shared/checks.js';
import { DomainError, NotFound } from '../../shared/errors.js';
import { factExceptionById } from './fact-exception.query.js';
import type { DecideLateFactInput } from './late-fact.input.js';

/** Who asked does not decide, and nobody decides for themselves, in whichever role they signed in. */
async function requireSomebodyElse(context: Context, { askedBy, representativeId }: FactException): Promise<void> {
  if (askedBy !== context.viewer!.userId && !(await isOwnCause(context, representativeId))) return;
  throw new DomainError('FORBIDDEN', 'Somebody else decides', { reason: 'decided-by-asker', field: 'exceptionId' });
}

/** Decides whether a late fact may be recorded. Answers the key of the exception. */
export async function decideLateFact(context: Context, input: DecideLateFactInput): Promise<string> {
  const id = await transact(context, 'decideLateFact', input, async em => {
    const exception = await findVersion(em, FactException, input.exceptionId, input.version);
    const row = await context.once(factExceptionById).load(exception.id);
    if (!row) throw new NotFound('FactException', input.exceptionId);
    await requireRight(context, 'fact.decide', row);
    await requireSomebodyElse(context, exception);
    const { isApproved } = input;
    const reason = isApproved ? textOrNull(input.reason) : requireText('reason', input.reason);
    exception.decide({ isApproved, reason, by: context.viewer!.userId, at: context.now });
    return exception.id;
  });
  return id!;
}
