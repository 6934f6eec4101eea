import { useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.js';
import { QueryStates } from '../../components/query-states.js';
import { ShowMore } from '../../components/show-more.js';
import { useRatingText } from '../../features/rating/rating.messages.js';
import { RatingQueue } from '../../features/rating/rating-queue.js';
import { useOutbox } from '../../features/rating/use-outbox.js';
import type { RatingQueueQuery, RatingRoundsQuery, RatingState } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import classes from './rating-round.module.css';
import { RatingSubject } from './rating-subject.js';
import { RoundAgreement } from './round-agreement.js';

const RATING_QUEUE = graphql(`
  query RatingQueue($cycleId: ID!, $group: String!, $state: RatingState, $search: String, $after: String) {
    raterAssignments(cycleId: $cycleId, group: $group, state: $state, search: $search, ownOnly: true, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...RatingQueue_assignment
      }
    }
  }
`);

type Task = RatingQueueQuery['raterAssignments']['nodes'][number];

const isOpen = ({ state }: Task): boolean => state === 'WAITING' || state === 'DRAFT';

/** The next subject that is not handed in, from the one in hand on and around; null when there is none. */
function nextTask(tasks: readonly Task[], current: string | null): string | null {
  const at = tasks.findIndex(({ id }) => id === current);
  const later = [...tasks.slice(at + 1), ...tasks.slice(0, Math.max(at, 0))];
  return later.find(isOpen)?.id ?? null;
}

interface RatingRoundProps {
  round: RatingRoundsQuery['ratingRounds'][number];
  counts: { done: number; total: number };
}

/** The desk itself: the queue, the subject in hand, and what the records say of it. */
export function RatingRound({ round, counts }: RatingRoundProps) {
  const text = useRatingText();
  const [read, change] = useAddress();
  const outbox = useOutbox();
  const variables = {
    cycleId: round.cycle.id,
    group: round.group,
    state: read('state') as RatingState | null,
    search: read('search'),
  };
  const { fetchMore, previousData, ...query } = useQuery(RATING_QUEUE, { variables });
  const shown = { ...query, data: query.data ?? (query.error ? undefined : previousData) };
  const tasks = shown.data?.raterAssignments.nodes ?? [];
  const chosen = read('task') ?? tasks.find(isOpen)?.id ?? tasks[0]?.id ?? null;
  const choose = (task: string | null) => change({ task, cycle: round.cycle.id, group: round.group });
  return (
    <>
      {round.cycle.phase !== 'RATING' && <Alert>{text('closed', { phase: round.cycle.phaseTitle })}</Alert>}
      {round.cycle.phase !== 'RATING' && <RoundAgreement cycleId={round.cycle.id} group={round.group} />}
      <div className={classes.desk}>
        <nav className={classes.queue} aria-label={text('queue')}>
          <QueryStates query={shown}>
            {({ raterAssignments }) => (
              <>
                <RatingQueue tasks={raterAssignments.nodes} counts={counts} chosen={chosen} choose={choose} />
                {raterAssignments.pageInfo.hasNextPage && <ShowMore list={raterAssignments} fetchMore={fetchMore} />}
              </>
            )}
          </QueryStates>
        </nav>
        {chosen ? (
          <RatingSubject key={chosen} id={chosen} outbox={outbox} goOn={() => choose(nextTask(tasks, chosen))} />
        ) : (
          shown.data && <EmptyState title={text('chooseSubject')} />
        )}
      </div>
    </>
  );
}
