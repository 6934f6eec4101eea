import { OptimisticLockError } from '@mikro-orm/core';
import { GraphQLError } from 'graphql';
import { Conflict, InvalidInput } from '../shared/errors.js';

interface PostgresError {
  code?: string;
  constraint?: string;
  message?: string;
}

/** Serialisation, deadlock, and a server that went away: the same work may be tried again. */
const RETRYABLE = new Set([
  '40001',
  '40P01',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
  'ECONNRESET',
  'ECONNREFUSED',
]);

/** What the driver says, without a code, of a connection that broke while or before it was used. */
const BROKEN = /Connection terminated|connection error and is not queryable/;

export function isRetryable(error: unknown): boolean {
  const { code, message } = (error ?? {}) as PostgresError;
  return (code !== undefined && RETRYABLE.has(code)) || BROKEN.test(message ?? '');
}

/** What the database refused, in the coded errors that users see; anything unforeseen is passed on as it is. */
export function asDomainError(error: unknown): unknown {
  if (error instanceof GraphQLError) return error;
  if (error instanceof OptimisticLockError) {
    return new Conflict('Changed by somebody else since it was read', { reason: 'stale-version', field: 'version' });
  }
  const { code, constraint } = (error ?? {}) as PostgresError;
  switch (code) {
    case '23505':
      return new Conflict('Such a record exists already', { reason: 'exists-already', value: constraint });
    case '23P01':
      return new Conflict('The dates overlap those of another record', { reason: 'dates-overlap', value: constraint });
    case '23503':
      return new InvalidInput('Refers to a record that is not there', {
        reason: 'missing-reference',
        value: constraint,
      });
    case '57014':
    case '55P03':
      return new Conflict('Took too long and was given up', { reason: 'took-too-long' });
    case '22003':
    case '22008':
    case '23514':
      return new InvalidInput('Breaks a rule of the record', { reason: 'broken-rule', value: constraint });
    default:
      return error;
  }
}
