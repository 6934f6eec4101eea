import { useAddress } from './search-parameters.js';
import { useViewer } from './viewer.js';

/** Chosen in the address when somebody with a ward of their own looks beyond it. */
const EVERY_WARD = 'all';

/** The ward that a list is of: the one in the address, else the viewer's own; null for every ward. */
export function useChosenWard(): [wardId: string | null, choose: (wardId: string | null) => void] {
  const [read, change] = useAddress();
  const { ward } = useViewer();
  const chosen = read('ward') ?? ward?.id ?? null;
  return [chosen === EVERY_WARD ? null : chosen, wardId => change({ ward: wardId ?? (ward ? EVERY_WARD : null) })];
}
