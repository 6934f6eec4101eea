import { useJurisdiction } from '../../lib/viewer.js';
import { usePledgesText } from './pledges.messages.js';

/** What the programme calls the annual items of a representative. */
export function usePledgeTitle(): string {
  const text = usePledgesText();
  return useJurisdiction().programme.pledgeTitle ?? text('title');
}
