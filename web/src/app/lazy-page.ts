import type { ComponentType } from 'react';

/** A page whose code is fetched when somebody opens it. */
export function page(load: () => Promise<ComponentType>) {
  return async () => ({ Component: await load() });
}
