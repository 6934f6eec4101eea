import { StateBadge, type Tone } from '../../components/state-badge.js';
import type { MatterState as State } from '../../generated/graphql.js';

export const MATTER_STATES = [
  'RAISED',
  'REGISTERED',
  'ANSWERED',
  'REOPENED',
  'CLOSED',
] as const satisfies readonly State[];

const TONES: Record<State, Tone> = {
  RAISED: 'open',
  REGISTERED: 'open',
  ANSWERED: 'settled',
  REOPENED: 'warning',
  CLOSED: 'quiet',
};

interface MatterStateProps {
  matter: { state: State; stateTitle: string; outcomeTitle: string | null };
}

/** Answered is not solved: the outcome stands beside the state. */
export function MatterState({ matter: { state, stateTitle, outcomeTitle } }: MatterStateProps) {
  return <StateBadge tone={TONES[state]}>{outcomeTitle ? `${stateTitle} · ${outcomeTitle}` : stateTitle}</StateBadge>;
}
