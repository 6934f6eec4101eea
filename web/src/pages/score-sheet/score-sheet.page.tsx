import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { useScoreSentence } from '../../features/score-sheet/score-sentence.js';
import { ScoreSheet } from '../../features/score-sheet/score-sheet.js';
import { useScoreSheetText } from '../../features/score-sheet/score-sheet.messages.js';
import { graphql } from '../../lib/graphql.js';
import { useCan } from '../../lib/viewer.js';

const SCORE_SHEET = graphql(`
  query ScoreSheet($id: ID!, $seesBands: Boolean!) {
    evaluation(id: $id) {
      ...ScoreSheet_evaluation
      cycle {
        id
        bandCounts @include(if: $seesBands) {
          band
          title
          from
        }
      }
    }
  }
`);

/** Every point of one evaluation: how it came about and what would change it. */
export function ScoreSheetPage() {
  const text = useScoreSheetText();
  const sentence = useScoreSentence();
  const { id = '' } = useParams();
  const can = useCan();
  const query = useQuery(SCORE_SHEET, { variables: { id, seesBands: can('ranking.read') } });
  const evaluation = query.data?.evaluation;
  const title = evaluation
    ? text('titleOf', { name: evaluation.subjectName, year: evaluation.cycle.year })
    : text('title');
  return (
    <Page title={title} sentence={evaluation && sentence(evaluation)} actions={<PrintButton />}>
      <QueryStates query={query}>
        {data => <ScoreSheet evaluation={data.evaluation} bands={data.evaluation.cycle.bandCounts ?? []} />}
      </QueryStates>
    </Page>
  );
}
