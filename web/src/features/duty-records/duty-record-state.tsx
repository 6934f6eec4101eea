import { StateBadge, type Tone } from '../../components/state-badge.js';
import type { DutyRecordState as State } from '../../generated/graphql.js';

export const DUTY_STATES = ['CLAIMED', 'RECORDED', 'VERIFIED', 'WITHDRAWN'] as const satisfies readonly State[];

const TONES: Record<State, Tone> = { CLAIMED: 'open', RECORDED: 'open', VERIFIED: 'settled', WITHDRAWN: 'quiet' };

export function DutyRecordState({ record: { state, stateTitle } }: { record: { state: State; stateTitle: string } }) {
  return <StateBadge tone={TONES[state]}>{stateTitle}</StateBadge>;
}
