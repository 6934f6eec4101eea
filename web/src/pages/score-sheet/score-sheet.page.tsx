import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { useScoreSentence } from '../../features/score-sheet/score-sentence.js';
import { ScoreSheet } from '../../features/score-sheet/score-sheet.js';
import { useScoreSheetText } from '../../features/score-sheet/score-sheet.messages.js';
import { graphql } from '../../lib/graphql.js';

const SCORE_SHEET = graphql(`
  query ScoreSheet($id: ID!) {
    evaluation(id: $id) {
      ...ScoreSheet_evaluation
    }
  }
`);

/** Every point of one evaluation: how it came about and what would change it. */
export function ScoreSheetPage() {
  const text = useScoreSheetText();
  const sentence = useScoreSentence();
  const { id = '' } = useParams();
  const query = useQuery(SCORE_SHEET, { variables: { id } });
  const evaluation = query.data?.evaluation;
  const title = evaluation
    ? text('titleOf', { name: evaluation.mandate.representative.name, year: evaluation.cycle.year })
    : text('title');
  return (
    <Page title={title} sentence={evaluation && sentence(evaluation)} actions={<PrintButton />}>
      <QueryStates query={query}>{data => <ScoreSheet evaluation={data.evaluation} />}</QueryStates>
    </Page>
  );
}
