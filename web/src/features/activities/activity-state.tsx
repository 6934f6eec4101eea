import { StateBadge, type Tone } from '../../components/state-badge.js';
import type { ActivityState as State } from '../../generated/graphql.js';
import { useActivitiesText } from './activities.messages.js';

const TONES: Record<State, Tone> = { PLANNED: 'open', HELD: 'settled', CANCELLED: 'quiet' };

export function ActivityState({ state }: { state: State }) {
  const text = useActivitiesText();
  return <StateBadge tone={TONES[state]}>{text(state)}</StateBadge>;
}
