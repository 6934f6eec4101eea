import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { YearButton } from '../../components/year-button.js';
import { CountedSwitch } from '../../features/records/counted-switch.js';
import { FigureCard } from '../../features/records/figure-card.js';
import { RecordList } from '../../features/records/record-list.js';
import { useRecordsText } from '../../features/records/records.messages.js';
import { type RecordsView, useRecordsView } from '../../features/records/records-view.js';
import { useSubjectName } from '../../features/records/subject-name.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';

const RECORDS = graphql(`
  query Records($measure: String!, $year: Int!, $wardId: ID, $mandateId: ID, $countedOnly: Boolean, $after: String, $ward: ID!, $mandate: ID!, $hasWard: Boolean!, $hasMandate: Boolean!) {
    ward(id: $ward) @include(if: $hasWard) {
      ...SubjectName_ward
    }
    node(id: $mandate) @include(if: $hasMandate) {
      ...SubjectName_mandate
    }
    measureRecords(measure: $measure, year: $year, wardId: $wardId, mandateId: $mandateId, countedOnly: $countedOnly, first: 50, after: $after) {
      totalCount
      figure {
        title
        denominator
        ...FigureCard_figure
      }
      ...RecordList_records
    }
  }
`);

function Records({
  view,
  measure,
  showCountedOnly,
}: {
  view: RecordsView;
  measure: string;
  showCountedOnly: (isCountedOnly: boolean) => void;
}) {
  const text = useRecordsText();
  const subject = useSubjectName();
  const { year, wardId, mandateId, isCountedOnly } = view;
  const query = useQuery(RECORDS, {
    variables: {
      measure,
      year,
      wardId,
      mandateId,
      countedOnly: isCountedOnly,
      ward: wardId ?? '',
      mandate: mandateId ?? '',
      hasWard: wardId !== null,
      hasMandate: mandateId !== null,
    },
  });
  const figure = query.data?.measureRecords.figure;
  return (
    <Page
      title={figure ? text('titleOf', { measure: figure.title }) : text('title')}
      actions={<PrintButton />}
      sentence={figure && text('sentence', { place: subject(query.data), year, measure: figure.title })}
    >
      <QueryStates query={query}>
        {({ measureRecords }) => (
          <>
            <FigureCard
              figure={measureRecords.figure}
              total={measureRecords.totalCount}
              isCountedOnly={isCountedOnly}
              year={year}
            />
            {measureRecords.figure.denominator != null && (
              <CountedSwitch isCountedOnly={isCountedOnly} onChange={showCountedOnly} />
            )}
            <RecordList records={measureRecords} fetchMore={query.fetchMore} />
          </>
        )}
      </QueryStates>
    </Page>
  );
}

/** The records behind one figure, so that the list and the figure can be checked against each other. */
export function RecordsPage() {
  const text = useRecordsText();
  const [view, showCountedOnly] = useRecordsView();
  if (view.measure) return <Records view={view} measure={view.measure} showCountedOnly={showCountedOnly} />;
  return (
    <Page title={text('title')}>
      <EmptyState
        title={text('chooseMeasure')}
        advice={text('chooseMeasureAdvice')}
        action={<YearButton to={paths.wardComparison()}>{text('toComparison')}</YearButton>}
      />
    </Page>
  );
}
