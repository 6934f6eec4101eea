import type { Reason, ReasonParams } from './reasons.js';

/** Why a value cannot be taken. */
export class Refusal {
  constructor(
    readonly reason: Reason,
    readonly params: ReasonParams = {},
  ) {}
}

/** Why a whole file cannot be read: thrown, because nothing can be said about its rows. */
export class RefusedFile extends Error {
  constructor(
    readonly reason: Reason,
    readonly params: ReasonParams = {},
  ) {
    super(reason);
  }
}
