import { StateBadge, type Tone } from '../../components/state-badge.js';
import type { TaskState as State } from '../../generated/graphql.js';

const TONES: Record<State, Tone> = {
  OPEN: 'quiet',
  TAKEN: 'open',
  DONE: 'settled',
  NOT_DONE: 'warning',
  HANDED_DOWN: 'quiet',
};

/** How far an addressee is, in words; overdue ones ask for a look. */
export function TaskState({ state, title, isOverdue }: { state: State; title: string; isOverdue: boolean }) {
  return <StateBadge tone={isOverdue ? 'warning' : TONES[state]}>{title}</StateBadge>;
}
