import { useQuery } from '@apollo/client/react';
import { QueryStates } from '../../components/query-states.js';
import { RatingTask } from '../../features/rating/rating-task.js';
import { SubjectFacts } from '../../features/rating/subject-facts.js';
import type { RatingOutbox } from '../../features/rating/use-outbox.js';
import { graphql } from '../../lib/graphql.js';
import classes from './rating-round.module.css';

const RATING_SUBJECT = graphql(`
  query RatingSubject($id: ID!) {
    raterAssignment(id: $id) {
      id
      ...RatingTask_assignment
      ...SubjectFacts_assignment
    }
  }
`);

interface RatingSubjectProps {
  id: string;
  outbox: RatingOutbox;
  goOn: () => void;
}

/** The subject in hand, and beside it what the records say. */
export function RatingSubject({ id, outbox, goOn }: RatingSubjectProps) {
  const query = useQuery(RATING_SUBJECT, { variables: { id } });
  return (
    <QueryStates query={query}>
      {({ raterAssignment }) => (
        <>
          <div className={classes.task}>
            <RatingTask task={raterAssignment} outbox={outbox} goOn={goOn} />
          </div>
          <aside className={classes.facts}>
            <SubjectFacts assignment={raterAssignment} />
          </aside>
        </>
      )}
    </QueryStates>
  );
}
