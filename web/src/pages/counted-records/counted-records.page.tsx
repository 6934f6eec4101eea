import { useQuery } from '@apollo/client/react';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { YearLink } from '../../components/year-link.js';
import { CountedList } from '../../features/records/counted-list.js';
import { useRecordsText } from '../../features/records/records.messages.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useAddress } from '../../lib/search-parameters.js';

const COUNTED_RECORDS = graphql(`
  query CountedRecords($evaluationId: ID!, $criterion: String!, $measure: String!, $after: String) {
    evaluation(id: $evaluationId) {
      id
      criterionScores {
        key
        title
      }
    }
    countedRecords(evaluationId: $evaluationId, criterion: $criterion, measure: $measure, first: 50, after: $after) {
      totalCount
      ...CountedList_records
    }
  }
`);

/** The records behind one line of a score sheet, as they were when its points were worked out. */
export function CountedRecordsPage() {
  const text = useRecordsText();
  const [read] = useAddress();
  const evaluationId = read('evaluation') ?? '';
  const criterion = read('line') ?? '';
  const { fetchMore, ...query } = useQuery(COUNTED_RECORDS, {
    variables: { evaluationId, criterion, measure: read('input') ?? '' },
  });
  const line = query.data?.evaluation.criterionScores.find(({ key }) => key === criterion);
  const title = line?.title ?? '';
  return (
    <Page
      title={line ? text('titleOf', { measure: title }) : text('title')}
      sentence={query.data && text('countedBy', { total: query.data.countedRecords.totalCount, line: title })}
      actions={<PrintButton />}
    >
      <QueryStates query={query}>
        {({ countedRecords }) => (
          <>
            <YearLink to={paths.scoreSheet(evaluationId)}>{text('toScoreSheet')}</YearLink>
            <CountedList title={title} records={countedRecords} fetchMore={fetchMore} />
          </>
        )}
      </QueryStates>
    </Page>
  );
}
