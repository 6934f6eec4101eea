import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';

/** Codes whose message is meant for the user; everything else is masked. */
const TOLD = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Tells coded errors as they are and nothing of any other but a reference, under which it is logged whole. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  const code = String(extensions.code ?? '');
  if (TOLD.has(code)) return { ...formatted, extensions };
  const reference = randomUUID();
  process.stderr.write(`${reference} ${describe(error)}\n`);
  return {
    message: 'Internal error',
    path: formatted.path,
    extensions: { code: 'INTERNAL', reason: 'internal', reference },
  };
}

function describe(error: unknown): string {
  const original = (error as { originalError?: unknown }).originalError ?? error;
  return original instanceof Error ? (original.stack ?? original.message) : String(original);
}
