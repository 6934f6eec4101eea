import { NativeSelect, Progress, Stack, Text, UnstyledButton } from '@mantine/core';
import { SearchField } from '../../components/search-field.js';
import { StateBadge, type Tone } from '../../components/state-badge.js';
import type { RatingQueue_AssignmentFragment, RatingState } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useRatingText } from './rating.messages.js';
import classes from './rating-queue.module.css';

graphql(`
  fragment RatingQueue_assignment on RaterAssignment {
    id
    subjectName
    state
    conflict
    ward {
      id
      name
    }
  }
`);

const TONES: Readonly<Record<RatingState, Tone>> = {
  WAITING: 'quiet',
  DRAFT: 'open',
  SUBMITTED: 'settled',
  WITHDRAWN: 'warning',
};
const STATES = ['WAITING', 'DRAFT', 'SUBMITTED', 'WITHDRAWN'] as const;

interface RatingQueueProps {
  tasks: readonly RatingQueue_AssignmentFragment[];
  counts: { done: number; total: number };
  chosen: string | null;
  choose: (id: string) => void;
}

/** Everybody whom the rater rates: who waits, who is half done, who is handed in. */
export function RatingQueue({ tasks, counts, chosen, choose }: RatingQueueProps) {
  const text = useRatingText();
  const [read, change] = useAddress();
  const states = STATES.map(state => ({ value: state, label: text(state) }));
  return (
    <Stack gap="sm">
      <div>
        <Text fw={600} className="tabular">
          {text('progress', counts)}
        </Text>
        <Progress
          value={counts.total === 0 ? 0 : (100 * counts.done) / counts.total}
          aria-label={text('progress', counts)}
        />
      </div>
      <NativeSelect
        label={text('show')}
        value={read('state') ?? ''}
        data={[{ value: '', label: text('all') }, ...states]}
        onChange={event => change({ state: event.currentTarget.value })}
      />
      <SearchField label={text('search')} value={read('search') ?? ''} onChange={search => change({ search })} />
      {tasks.length === 0 && <Text c="dimmed">{text('noSubjects')}</Text>}
      <ul className={classes.queue}>
        {tasks.map(({ id, subjectName, state, ward, conflict }) => (
          <li key={id}>
            <UnstyledButton
              className={classes.task}
              aria-current={id === chosen || undefined}
              onClick={() => choose(id)}
            >
              <span className={classes.who}>
                <span className={classes.name}>{subjectName}</span>
                <Text span size="sm" c="dimmed">
                  {conflict ? `${ward.name} · ${text(conflict)}` : ward.name}
                </Text>
              </span>
              <StateBadge tone={TONES[state]}>{text(state)}</StateBadge>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
