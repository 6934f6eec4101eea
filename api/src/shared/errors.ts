import { GraphQLError } from 'graphql';

/** What a refused value was, and what would have been accepted; shown to the user in their language. */
export interface ErrorDetails {
  /** Which rule refused it: the key under which the message is worded. */
  reason: string;
  /** The input field the user has to change. */
  field?: string;
  value?: unknown;
  allowed?: unknown;
}

/** The one error model: thrown anywhere, coded, formatted once, worded once. */
export class DomainError extends GraphQLError {
  constructor(code: string, message: string, details: ErrorDetails) {
    super(message, { extensions: { code, ...details } });
    this.name = new.target.name;
  }
}

export class InvalidInput extends DomainError {
  constructor(message: string, details: ErrorDetails) {
    super('BAD_USER_INPUT', message, details);
  }
}

/** The record is not there, or not in this jurisdiction: the two are not told apart. */
export class NotFound extends DomainError {
  constructor(type: string, id: string, field = 'id') {
    super('NOT_FOUND', `${type} not found`, { reason: 'not-found', field, value: id, allowed: type });
  }
}

export class Forbidden extends DomainError {
  constructor(action: string) {
    super('FORBIDDEN', `Not allowed: ${action}`, { reason: 'forbidden', value: action });
  }
}

export class Unauthenticated extends DomainError {
  constructor() {
    super('UNAUTHENTICATED', 'Sign in first', { reason: 'signed-out' });
  }
}

/** Somebody else changed the record since it was read, or a record like it exists already. */
export class Conflict extends DomainError {
  constructor(message: string, details: ErrorDetails) {
    super('CONFLICT', message, details);
  }
}
