import { createContext, useContext } from 'react';
import type { ShellQuery } from '../generated/graphql.js';

export type Viewer = NonNullable<ShellQuery['viewer']>;
export type Jurisdiction = ShellQuery['jurisdiction'];

interface Session {
  viewer: Viewer;
  jurisdiction: Jurisdiction;
}

export const SessionContext = createContext<Session | null>(null);

function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Only pages inside the shell have a viewer');
  return session;
}

export function useViewer(): Viewer {
  return useSession().viewer;
}

export function useJurisdiction(): Jurisdiction {
  return useSession().jurisdiction;
}

/** Whether the server lets the viewer take an action of its access policy, for example `pledge.judge`. */
export function useCan(): (action: string) => boolean {
  const { viewerCan } = useViewer();
  return action => viewerCan.includes(action);
}
