import { StateBadge, type Tone } from '../../components/state-badge.js';
import type { MatterState as State } from '../../generated/graphql.js';
import { useMattersText } from './matters.messages.js';

export const MATTER_STATES = [
  'RAISED',
  'REGISTERED',
  'DISPATCHED',
  'RETURNED',
  'ACCEPTED',
  'HANDLING',
  'ANSWERED',
  'RATED',
  'REOPENED',
  'CLOSED',
  'MERGED',
] as const satisfies readonly State[];

const TONES: Record<State, Tone> = {
  RAISED: 'open',
  REGISTERED: 'open',
  DISPATCHED: 'open',
  RETURNED: 'warning',
  ACCEPTED: 'open',
  HANDLING: 'open',
  ANSWERED: 'settled',
  RATED: 'settled',
  REOPENED: 'warning',
  CLOSED: 'quiet',
  MERGED: 'quiet',
};

interface MatterStateProps {
  matter: { state: State; stateTitle: string; outcomeTitle: string | null; isOverdue: boolean };
}

/** Answered is not solved: the outcome stands beside the state, and what is overdue says so in words. */
export function MatterState({ matter: { state, stateTitle, outcomeTitle, isOverdue } }: MatterStateProps) {
  const text = useMattersText();
  const words = [stateTitle, outcomeTitle, isOverdue && text('overdue')].filter(Boolean).join(' · ');
  return <StateBadge tone={isOverdue ? 'warning' : TONES[state]}>{words}</StateBadge>;
}
