import type { Context } from '../../context.js';
import type { Db } from '../../database/reading.js';
import { Conflict, InvalidInput } from '../../shared/errors.js';
import { ballotCodeHash } from './ballot-code.js';
import { GuessLimit } from './guess-limit.js';

const guesses = new GuessLimit();

/** A code that opens a ballot. */
export interface Credential {
  id: string;
  cycleId: string;
  raterGroup: string;
  /** Among whom the code was handed out; null for no class. It is kept with the code, never with a ballot. */
  raterClass: string | null;
}

function requirePatience(address: string, now: number): void {
  const wait = guesses.waitOf(address, now);
  if (wait === 0) return;
  throw new Conflict('Too many wrong codes', {
    reason: 'ballot-guesses',
    field: 'code',
    allowed: Math.ceil(wait / 60_000),
  });
}

/** The code's credential; an unknown or cancelled one is refused, and so is whoever tries many. */
export async function credentialOf(db: Db, context: Context, code: string): Promise<Credential> {
  const { jurisdiction, request, now } = context;
  const address = request?.ip ?? '';
  requirePatience(address, now.getTime());
  const credential = await db
    .selectFrom('ballotCredentials')
    .select(['id', 'cycleId', 'raterGroup', 'raterClass'])
    .where('jurisdictionId', '=', jurisdiction.id)
    .where('codeHash', '=', ballotCodeHash(jurisdiction.id, code))
    .where('cancelledAt', 'is', null)
    .executeTakeFirst();
  if (credential) return credential;
  guesses.miss(address, now.getTime());
  throw new InvalidInput('This code opens no ballot', { reason: 'ballot-code-unknown', field: 'code' });
}
