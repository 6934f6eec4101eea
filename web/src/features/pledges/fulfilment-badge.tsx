import { StateBadge, type Tone } from '../../components/state-badge.js';
import type { Fulfilment } from '../../generated/graphql.js';

export const FULFILMENTS = ['NOT_STARTED', 'IN_PROGRESS', 'CLAIMED', 'CONFIRMED', 'DISPUTED', 'UNFULFILLED'] as const;

const TONES: Record<Fulfilment, Tone> = {
  NOT_STARTED: 'quiet',
  IN_PROGRESS: 'quiet',
  CLAIMED: 'open',
  CONFIRMED: 'settled',
  DISPUTED: 'warning',
  UNFULFILLED: 'warning',
};

export function FulfilmentBadge({ item }: { item: { fulfilment: Fulfilment; fulfilmentTitle: string } }) {
  return <StateBadge tone={TONES[item.fulfilment]}>{item.fulfilmentTitle}</StateBadge>;
}
