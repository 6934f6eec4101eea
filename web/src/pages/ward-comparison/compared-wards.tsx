import { useQuery } from '@apollo/client/react';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { Comparison } from '../../features/ward-comparison/comparison.js';
import { ComparisonControls } from '../../features/ward-comparison/comparison-controls.js';
import { useComparisonSentence } from '../../features/ward-comparison/comparison-sentence.js';
import { ComparisonSkeleton } from '../../features/ward-comparison/comparison-skeleton.js';
import { useComparisonView } from '../../features/ward-comparison/comparison-view.js';
import { useWardComparisonText } from '../../features/ward-comparison/ward-comparison.messages.js';
import { graphql } from '../../lib/graphql.js';

const WARD_COMPARISON = graphql(`
  query WardComparison($year: Int!, $parentId: ID, $wardIds: [ID!], $measures: [String!]!, $isContinuous: Boolean!) {
    wardComparison(year: $year, parentId: $parentId, wardIds: $wardIds, measures: $measures, isContinuous: $isContinuous) {
      parent {
        ...ComparisonControls_ward
      }
      ...Comparison_comparison
    }
  }
`);

interface ComparedWardsProps {
  measures: readonly { key: string; title: string }[];
  /** What the programme shows first. */
  usual: readonly string[];
}

/** The wards and measures of the address bar, put in a sentence, drawn and listed. */
export function ComparedWards({ measures: all, usual }: ComparedWardsProps) {
  const text = useWardComparisonText();
  const sentence = useComparisonSentence();
  const [view, change] = useComparisonView(usual);
  const { year, parentId, wardIds, measures, isContinuous } = view;
  const query = useQuery(WARD_COMPARISON, {
    variables: { year, parentId, wardIds: wardIds.length > 0 ? wardIds : null, measures, isContinuous },
  });
  // While another choice is on its way the last one stays, so that the pickers keep their place.
  const data = query.data ?? (query.error ? undefined : query.previousData);
  const comparison = data?.wardComparison;
  const leading = comparison?.measures.find(({ key }) => key === view.order) ?? comparison?.measures[0];
  return (
    <Page
      title={text('title')}
      actions={<PrintButton />}
      sentence={comparison && leading && sentence({ ...comparison, measure: leading })}
    >
      <QueryStates query={{ ...query, data }} skeleton={<ComparisonSkeleton />}>
        {({ wardComparison }) => (
          <>
            <ComparisonControls view={view} change={change} parent={wardComparison.parent} measures={all} />
            <Comparison comparison={wardComparison} view={view} change={change} />
          </>
        )}
      </QueryStates>
    </Page>
  );
}
