import type { ReplyState as State } from '../generated/graphql.js';
import { useReplyStateText } from './reply-state.messages.js';
import { StateBadge, type Tone } from './state-badge.js';

const TONES: Readonly<Record<State, Tone>> = {
  OPEN: 'open',
  UPHELD: 'settled',
  REJECTED: 'quiet',
  WITHDRAWN: 'quiet',
};

/** What became of a reply. */
export function ReplyState({ state }: { state: State }) {
  const text = useReplyStateText();
  return <StateBadge tone={TONES[state]}>{text(state)}</StateBadge>;
}
