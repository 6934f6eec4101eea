import { validate } from 'uuid';
import { InvalidInput } from './errors.js';

export interface GlobalId {
  type: string;
  jurisdictionId: string;
  key: string;
}

/** The id clients see: opaque, and unique over all types and jurisdictions. */
export function toGlobalId(type: string, jurisdictionId: string, key: string): string {
  return Buffer.from(`${type}:${jurisdictionId}:${key}`).toString('base64url');
}

/** What an opaque id names; a malformed one is refused under the name of the field it came in. */
export function fromGlobalId(id: string, field = 'id'): GlobalId {
  const [type, jurisdictionId, key, ...rest] = Buffer.from(id, 'base64url').toString('utf8').split(':');
  if (!type || !validate(jurisdictionId) || !validate(key) || rest.length > 0) {
    throw new InvalidInput('Malformed id', { reason: 'malformed-id', field, value: id });
  }
  return { type, jurisdictionId: jurisdictionId!, key: key! };
}
