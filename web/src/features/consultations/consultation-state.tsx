import { StateBadge, type Tone } from '../../components/state-badge.js';
import type { ConsultationState as State } from '../../generated/graphql.js';
import { useConsultationsText } from './consultations.messages.js';

const TONES: Record<State, Tone> = { UNDERWAY: 'open', ADOPTED: 'settled', REJECTED: 'warning', ABANDONED: 'quiet' };

export function ConsultationState({ state }: { state: State }) {
  const text = useConsultationsText();
  return <StateBadge tone={TONES[state]}>{text(state)}</StateBadge>;
}
