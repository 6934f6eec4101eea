import { useQuery } from '@apollo/client/react';
import { ChipChoice } from '../../components/chip-choice.js';
import { EmptyState } from '../../components/empty-state.js';
import { Filters } from '../../components/filters.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import { WardPicker } from '../../components/ward-picker.js';
import { MustVisitList } from '../../features/visits/must-visit-list.js';
import { ReportEvent } from '../../features/visits/report-event.js';
import { useVisitsText } from '../../features/visits/visits.messages.js';
import type { MustVisitState } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useCan, useViewer } from '../../lib/viewer.js';
import { useChosenWard } from '../../lib/ward.js';

const MUST_VISITS = graphql(`
  query MustVisits($wardId: ID, $states: [MustVisitState!], $after: String) {
    mustVisits(wardId: $wardId, states: $states, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MustVisitList_mustVisit
      }
    }
    jurisdiction {
      id
      programme {
        visits {
          events {
            key
            title
          }
        }
      }
    }
  }
`);

const SHOWN = {
  due: ['OPEN', 'OVERDUE'],
  overdue: ['OVERDUE'],
  made: ['MADE', 'MADE_LATE'],
} as const satisfies Record<string, readonly MustVisitState[]>;

/** Which visits are owed, where, and by whom; and where to report what happened to a household. */
export function MustVisitsPage() {
  const text = useVisitsText();
  const can = useCan();
  const { representative: own } = useViewer();
  const [read, change] = useAddress();
  const [wardId, chooseWard] = useChosenWard();
  const shown = (read('shown') ?? 'due') as keyof typeof SHOWN;
  const variables = { wardId, states: [...(SHOWN[shown] ?? SHOWN.due)] };
  const { fetchMore, ...query } = useQuery(MUST_VISITS, { variables });
  const events = query.data?.jurisdiction.programme.visits.events ?? [];
  return (
    <Page
      title={text('mustVisits')}
      sentence={query.data && text(`${shown}Count`, { count: query.data.mustVisits.totalCount })}
    >
      {!own && (
        <Filters label={text('mustVisits')}>
          <WardPicker value={wardId} onChange={chooseWard} />
        </Filters>
      )}
      <div className="no-print">
        <ChipChoice
          label={text('whichOnes')}
          name="shown"
          value={shown}
          onChange={value => change({ shown: value })}
          choices={(['due', 'overdue', 'made'] as const).map(value => ({ value, label: text(value) }))}
        />
      </div>
      <QueryStates query={query}>
        {({ mustVisits }) =>
          mustVisits.nodes.length === 0 ? (
            <EmptyState title={text('noneOwed')} advice={text('noneOwedAdvice')} />
          ) : (
            <>
              <MustVisitList owed={mustVisits.nodes} showsWho={!own} />
              <ShowMore list={mustVisits} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
      {events.length > 0 && can('must-visit.report') && (
        <Section title={text('reportTitle')}>
          <ReportEvent events={events} />
        </Section>
      )}
    </Page>
  );
}
