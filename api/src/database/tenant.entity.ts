import { OptionalProps, PrimaryKeyProp } from '@mikro-orm/core';
import { Filter, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';

export const JURISDICTION_FILTER = 'jurisdiction';

/** A record of one jurisdiction. The filter throws when its parameter is missing: no jurisdiction, no rows. */
@Filter({
  name: JURISDICTION_FILTER,
  cond: args => ({ jurisdictionId: args.id as string }),
  default: true,
})
export abstract class TenantEntity {
  [PrimaryKeyProp]?: ['jurisdictionId', 'id'];
  [OptionalProps]?: string;

  @PrimaryKey({ type: 'uuid' })
  jurisdictionId!: string;

  @PrimaryKey({ type: 'uuid' })
  id: string = v7();
}
