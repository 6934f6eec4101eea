import type { EntityManager } from '@mikro-orm/postgresql';
import { InvalidInput } from '../shared/errors.js';
import { Mandate } from './mandate.entity.js';

/** A mandate the person holds on a day, the primary one before others; refused when there is none. */
export async function requireInOffice(
  em: EntityManager,
  representativeId: string,
  day: string,
  field: string,
): Promise<Mandate> {
  const [mandate] = await em.find(
    Mandate,
    { representativeId, startedOn: { $lte: day }, $or: [{ endedOn: null }, { endedOn: { $gte: day } }] },
    { orderBy: { isPrimary: 'desc', startedOn: 'desc' } },
  );
  if (mandate) return mandate;
  throw new InvalidInput('The person holds no mandate on that day', { reason: 'not-in-office', field, value: day });
}
