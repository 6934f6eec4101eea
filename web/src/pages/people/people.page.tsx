import { useQuery } from '@apollo/client/react';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { GroupList } from '../../features/people/group-list.js';
import { usePeopleText } from '../../features/people/people.messages.js';
import { PeopleCounts } from '../../features/people/people-counts.js';
import { Promises } from '../../features/people/promises.js';
import { LikePeople } from '../../features/person-merges/like-people.js';
import { PersonMerges } from '../../features/person-merges/person-merges.js';
import { graphql } from '../../lib/graphql.js';
import { useCan } from '../../lib/viewer.js';

const PROMISES = graphql(`
  query Promises {
    jurisdiction {
      id
      programme {
        ...Promises_programme
      }
    }
  }
`);

/** Who acts: people in office by type, source and ward, groups and teams, and what they are promised. */
export function PeoplePage() {
  const text = usePeopleText();
  const can = useCan();
  const query = useQuery(PROMISES);
  return (
    <Page title={text('title')}>
      {can('people.count') && <PeopleCounts />}
      <GroupList />
      {can('mandate.change') && <LikePeople />}
      {can('mandate.change') && <PersonMerges />}
      <QueryStates query={query}>{({ jurisdiction }) => <Promises programme={jurisdiction.programme} />}</QueryStates>
    </Page>
  );
}
