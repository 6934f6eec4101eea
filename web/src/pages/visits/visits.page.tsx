import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../components/empty-state.js';
import { Filters } from '../../components/filters.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { ShowMore } from '../../components/show-more.js';
import { WardPicker } from '../../components/ward-picker.js';
import { YearButton } from '../../components/year-button.js';
import { VisitList } from '../../features/visits/visit-list.js';
import { useVisitsText } from '../../features/visits/visits.messages.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useCan, useViewer } from '../../lib/viewer.js';
import { useChosenWard } from '../../lib/ward.js';
import { useYear } from '../../lib/year.js';

const VISITS = graphql(`
  query Visits($year: Int!, $representativeId: ID, $wardId: ID, $after: String) {
    visits(year: $year, representativeId: $representativeId, wardId: $wardId, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...VisitList_visit
      }
    }
    jurisdiction {
      id
      programme {
        visits {
          hasMustVisits
        }
      }
    }
  }
`);

export function VisitsPage() {
  const text = useVisitsText();
  const year = useYear();
  const can = useCan();
  const { representative: own } = useViewer();
  const [read] = useAddress();
  const [wardId, chooseWard] = useChosenWard();
  const variables = { year, representativeId: own?.id ?? read('representative'), wardId };
  const { fetchMore, ...query } = useQuery(VISITS, { variables });
  const logs = can('visit.log') && <YearButton to={paths.newVisit()}>{text('log')}</YearButton>;
  const person = own?.id ?? read('representative');
  const hasMustVisits = query.data?.jurisdiction.programme.visits.hasMustVisits && can('must-visit.read');
  const actions = (
    <>
      {logs}
      {person && (
        <YearButton to={paths.visitDiary(person)} variant="default">
          {text('diary')}
        </YearButton>
      )}
      {hasMustVisits && (
        <YearButton to={paths.mustVisits()} variant="default">
          {text('mustVisits')}
        </YearButton>
      )}
    </>
  );
  return (
    <Page
      title={text('title')}
      sentence={query.data && text('count', { year, count: query.data.visits.totalCount })}
      actions={actions}
    >
      {!own && (
        <Filters label={text('title')}>
          <WardPicker value={wardId} onChange={chooseWard} />
        </Filters>
      )}
      <QueryStates query={query}>
        {({ visits }) =>
          visits.nodes.length === 0 ? (
            <EmptyState title={text('none')} advice={text('noneAdvice')} action={logs} />
          ) : (
            <>
              <VisitList visits={visits.nodes} showsWho={!own} />
              <ShowMore list={visits} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
    </Page>
  );
}
