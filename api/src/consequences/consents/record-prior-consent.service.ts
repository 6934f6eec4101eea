import { requireRight } from '../../accounts/access.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import { mandateById } from '../../representatives/mandate.query.js';
import { requireNotFuture, requireText } from '../../shared/checks.js';
import { Conflict, InvalidInput, NotFound } from '../../shared/errors.js';
import { ladderInForce } from '../ladder/ladder-rule.js';
import { PriorConsent } from './prior-consent.entity.js';
import type { RecordPriorConsentInput } from './prior-consent.input.js';

async function requireConsentKind(context: Context, key: string) {
  const kinds = (await ladderInForce(context))?.consents ?? [];
  const kind = kinds.find(each => each.key === key);
  if (kind) return kind;
  throw new InvalidInput(`The programme knows no consent ${key}`, {
    reason: 'unknown-consent',
    field: 'kind',
    value: key,
    allowed: kinds.map(each => each.key),
  });
}

/** Records that the body named by the programme consented beforehand. Answers its key. */
export async function recordPriorConsent(context: Context, input: RecordPriorConsentInput): Promise<string> {
  requireNotFuture('consentedOn', input.consentedOn, context.today);
  const number = requireText('number', input.number);
  const id = await transact(context, 'recordPriorConsent', input, async em => {
    const mandate = await context.once(mandateById).load(keyOf('Mandate', input.mandateId));
    if (!mandate) throw new NotFound('Mandate', input.mandateId);
    await requireRight(context, 'consent.record', mandate);
    const { authority } = await requireConsentKind(context, input.kind);
    const about = { jurisdictionId: context.jurisdiction.id, mandateId: mandate.id, kind: input.kind, number };
    if (await em.findOne(PriorConsent, about)) {
      throw new Conflict('This consent is recorded already', {
        reason: 'consent-recorded',
        field: 'number',
        value: number,
      });
    }
    const given = { consentedBy: authority['zh-CN'], consentedOn: input.consentedOn };
    return em.create(PriorConsent, {
      ...about,
      ...given,
      recordedBy: context.viewer!.userId,
      recordedAt: context.now,
    }).id;
  });
  return id!;
}
