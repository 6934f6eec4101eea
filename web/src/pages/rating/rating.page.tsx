import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { useRatingText } from '../../features/rating/rating.messages.js';
import type { RatingRoundsQuery } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { RatingRound } from './rating-round.js';

const RATING_ROUNDS = graphql(`
  query RatingRounds {
    ratingRounds {
      group
      groupTitle
      waiting
      draft
      submitted
      cycle {
        id
        year
        typeTitle
        phase
        phaseTitle
      }
    }
  }
`);

type Round = RatingRoundsQuery['ratingRounds'][number];

const roundKey = ({ cycle, group }: Round): string => `${cycle.id} ${group}`;

/** The round that the address names, else one that is open and not done, else the newest. */
function useChosenRound(rounds: readonly Round[]): [Round | undefined, (key: string) => void] {
  const [read, change] = useAddress();
  const named = rounds.find(round => roundKey(round) === `${read('cycle')} ${read('group')}`);
  const isOpen = ({ cycle }: Round): boolean => cycle.phase === 'RATING';
  const open = rounds.find(round => isOpen(round) && round.waiting + round.draft > 0) ?? rounds.find(isOpen);
  function choose(key: string): void {
    const [cycle, group] = key.split(' ');
    change({ cycle, group, task: null, state: null, search: null });
  }
  return [named ?? open ?? rounds[0], choose];
}

/** The rater's desk: whom to rate, one criterion after the other, with the records beside. */
export function RatingPage() {
  const text = useRatingText();
  const query = useQuery(RATING_ROUNDS);
  const rounds = query.data?.ratingRounds ?? [];
  const [round, choose] = useChosenRound(rounds);
  const counts = round && { done: round.submitted, total: round.waiting + round.draft + round.submitted };
  const named = round && { type: round.cycle.typeTitle, year: round.cycle.year, group: round.groupTitle };
  return (
    <Page
      title={text('title')}
      sentence={named && counts && text('sentence', { ...named, ...counts })}
      actions={
        rounds.length > 1 &&
        round && (
          <NativeSelect
            aria-label={text('round')}
            value={roundKey(round)}
            data={rounds.map(each => ({
              value: roundKey(each),
              label: text('roundOption', { year: each.cycle.year, type: each.cycle.typeTitle, group: each.groupTitle }),
            }))}
            onChange={event => choose(event.currentTarget.value)}
          />
        )
      }
    >
      <QueryStates query={query}>
        {() =>
          round && counts ? (
            <RatingRound key={roundKey(round)} round={round} counts={counts} />
          ) : (
            <EmptyState title={text('nothing')} advice={text('nothingAdvice')} />
          )
        }
      </QueryStates>
    </Page>
  );
}
