import type { Constructor } from '@mikro-orm/core';
import { Ward } from './wards/ward.entity.js';

/** Every entity, listed by hand: a table is written through its class. */
export const ENTITIES: Constructor[] = [Ward];
