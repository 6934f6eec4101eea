import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useErrorText } from './error-message.messages.js';
import { REASONS, type Reason, useReasonText } from './error-reasons.messages.js';
import { type Format, useFormat } from './format.js';

const CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'INTERNAL',
  'NETWORK',
] as const;
export type ErrorCode = (typeof CODES)[number];

/** An error as the server coded it. */
interface CodedError {
  code: ErrorCode;
  /** The rule that refused it; null when the code says all there is to say. */
  reason: Reason | null;
  value: unknown;
  allowed: unknown;
  /** A refused file is worded by the server, in the language of the screen. */
  wording: string | null;
  /** Under which the server has logged an error of its own. */
  reference: string | null;
}

const WORDED_BY_SERVER = /^file-/;

function asText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isReason(reason: unknown): reason is Reason {
  return typeof reason === 'string' && reason in REASONS;
}

/** Reads the code and its details; whatever is not an answer of the server is the network's fault. */
export function codedError(error: unknown): CodedError {
  const first = CombinedGraphQLErrors.is(error) ? error.errors[0] : undefined;
  if (!first) return { code: 'NETWORK', reason: null, value: null, allowed: null, wording: null, reference: null };
  const { code, reason, value, allowed, reference } = first.extensions ?? {};
  return {
    code: CODES.find(known => known === code) ?? 'INTERNAL',
    reason: isReason(reason) ? reason : null,
    value,
    allowed,
    wording: typeof reason === 'string' && WORDED_BY_SERVER.test(reason) ? first.message : null,
    reference: asText(reference),
  };
}

export function isSignedOut(error: unknown): boolean {
  return codedError(error).code === 'UNAUTHENTICATED';
}

/** Whether the server was not reached at all, so that trying again later may help. */
export function isUnreachable(error: unknown): boolean {
  return codedError(error).code === 'NETWORK';
}

function isRange(value: unknown): value is { from: unknown; to: unknown } {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A value of the server as it is written on screen: a date in words, a range with a dash. */
export function shownValue(value: unknown, format: Format): string {
  if (Array.isArray(value)) return value.map(each => shownValue(each, format)).join(' – ');
  if (isRange(value)) return shownValue([value.from, value.to], format);
  const text = String(value ?? '');
  return DATE.test(text) ? format.date(text) : text;
}

/** Words an error for the person in front of the screen: what happened, what was kept, what to do. */
export function useErrorMessage(): (error: unknown) => string {
  const text = useErrorText();
  const reasonText = useReasonText();
  const format = useFormat();
  return error => {
    const { code, reason, value, allowed, wording, reference } = codedError(error);
    if (wording) return wording;
    if (reason) {
      const word = reasonText as (key: Reason, shown: Record<string, string>) => string;
      return word(reason, { value: shownValue(value, format), allowed: shownValue(allowed, format) });
    }
    return reference ? `${text(code)} ${text('reference', { id: reference })}` : text(code);
  };
}
