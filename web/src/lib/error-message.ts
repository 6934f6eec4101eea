import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useErrorText } from './error-message.messages.js';

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
export interface CodedError {
  code: ErrorCode;
  message: string | null;
  reason: string | null;
  field: string | null;
  value: unknown;
  allowed: unknown;
  reference: string | null;
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Reads the code and its details; whatever is not an answer of the server is the network's fault. */
export function codedError(error: unknown): CodedError {
  const unknown = { message: null, reason: null, field: null, value: null, allowed: null, reference: null };
  const first = CombinedGraphQLErrors.is(error) ? error.errors[0] : undefined;
  if (!first) return { code: 'NETWORK', ...unknown };
  const details = first.extensions ?? {};
  return {
    code: CODES.find(code => code === details.code) ?? 'INTERNAL',
    message: asText(first.message),
    reason: asText(details.reason),
    field: asText(details.field),
    value: details.value,
    allowed: details.allowed,
    reference: asText(details.reference),
  };
}

export function isSignedOut(error: unknown): boolean {
  return codedError(error).code === 'UNAUTHENTICATED';
}

/** Words an error for the person in front of the screen: what happened, what was kept, what to do. */
export function useErrorMessage(): (error: unknown) => string {
  const text = useErrorText();
  return error => {
    const { code, message, reference } = codedError(error);
    if (code === 'BAD_USER_INPUT' && message) return message;
    return reference ? `${text(code)} ${text('reference', { id: reference })}` : text(code);
  };
}
