import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { ChipChoice } from '../../components/chip-choice.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import { YearButton } from '../../components/year-button.js';
import { OverdueHouseholds } from '../../features/households/overdue-households.js';
import { DiaryMonths } from '../../features/visits/diary-months.js';
import { MustVisitList } from '../../features/visits/must-visit-list.js';
import { VisitList } from '../../features/visits/visit-list.js';
import { VisitRules } from '../../features/visits/visit-rules.js';
import { useVisitsText } from '../../features/visits/visits.messages.js';
import { WaitingVisits } from '../../features/visits/waiting-visits.js';
import type { VisitDiaryQuery } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useJurisdiction, useViewer } from '../../lib/viewer.js';
import { useYear } from '../../lib/year.js';

const VISIT_DIARY = graphql(`
  query VisitDiary($representativeId: ID!, $year: Int!, $month: Int, $after: String) {
    representative(id: $representativeId) {
      id
      name
      mustVisits {
        ...MustVisitList_mustVisit
      }
      overdueHouseholds(first: 20) {
        ...OverdueHouseholds_overdue
      }
      visitRules(year: $year) {
        ...VisitRules_state
      }
    }
    visits(
      year: $year
      month: $month
      oldestFirst: true
      representativeId: $representativeId
      first: 50
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        visitedOn
        ...VisitList_visit
      }
    }
    withdrawn: visits(
      year: $year
      month: $month
      oldestFirst: true
      representativeId: $representativeId
      isWithdrawn: true
      first: 50
    ) {
      nodes {
        id
        ...VisitList_visit
      }
    }
  }
`);

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1));

/** Where to go first, what is asked for, then the year's visits day by day; printable as the paper diary was. */
export function VisitDiaryPage() {
  const text = useVisitsText();
  const { id = '' } = useParams();
  const year = useYear();
  const { currentYear } = useJurisdiction();
  const { representative: own } = useViewer();
  const [read, change] = useAddress();
  const month = read('month') ?? '';
  const variables = { representativeId: id, year, month: month === '' ? null : Number(month) };
  const { fetchMore, ...query } = useQuery(VISIT_DIARY, { variables });
  const isOwn = own?.id === id;
  async function showAll(): Promise<void> {
    let page = query.data?.visits.pageInfo;
    while (page?.hasNextPage) {
      const more: { data?: VisitDiaryQuery } = await fetchMore({ variables: { after: page.endCursor } });
      page = more.data?.visits.pageInfo;
    }
  }
  const data = query.data;
  return (
    <Page
      title={data ? text('diaryOf', { name: data.representative.name, year }) : text('diary')}
      sentence={data && text('count', { year, count: data.visits.totalCount })}
      actions={
        <>
          {isOwn && <YearButton to={paths.newVisit()}>{text('log')}</YearButton>}
          <PrintButton prepare={showAll} />
        </>
      }
    >
      {isOwn && <WaitingVisits />}
      <div className="no-print">
        <ChipChoice
          label={text('month')}
          name="month"
          value={month}
          onChange={value => change({ month: value })}
          choices={['', ...MONTHS].map(value => ({ value, label: value === '' ? text('wholeYear') : value }))}
        />
      </div>
      <QueryStates query={query}>
        {({ representative, visits, withdrawn }) => (
          <>
            {year === currentYear && <GoFirst representative={representative} isOwn={isOwn} />}
            {representative.visitRules.length > 0 && (
              <Section title={text('askedFor')}>
                <VisitRules states={representative.visitRules} year={year} />
              </Section>
            )}
            {visits.nodes.length === 0 && <EmptyState title={text('none')} advice={text('noneAdvice')} />}
            <DiaryMonths visits={visits.nodes} />
            <ShowMore list={visits} fetchMore={fetchMore} />
            {withdrawn.nodes.length > 0 && (
              <div className="no-print">
                <Section title={text('withdrawnOnes')}>
                  <VisitList visits={withdrawn.nodes} showsWho={false} />
                </Section>
              </div>
            )}
          </>
        )}
      </QueryStates>
    </Page>
  );
}

interface GoFirstProps {
  representative: VisitDiaryQuery['representative'];
  isOwn: boolean;
}

function GoFirst({ representative: { mustVisits, overdueHouseholds }, isOwn }: GoFirstProps) {
  const text = useVisitsText();
  if (mustVisits.length === 0 && overdueHouseholds.length === 0) return null;
  return (
    <Section title={text('goFirst')}>
      {mustVisits.length > 0 && <MustVisitList owed={mustVisits} showsWho={false} />}
      {overdueHouseholds.length > 0 && <OverdueHouseholds overdue={overdueHouseholds} isOwn={isOwn} />}
    </Section>
  );
}
