import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { useBoardText } from '../../features/board/board.messages.js';
import { WardBoard } from '../../features/board/ward-board.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import classes from './board.module.css';

const BOARD = graphql(`
  query PublicBoard($id: ID!) {
    wardBoard(wardId: $id) {
      name
      within
      asOf
      ...WardBoard_board
    }
  }
`);

/** The public board of a place, for anybody with its address: on the phone and on paper. */
export function BoardPage() {
  const text = useBoardText();
  const format = useFormat();
  const { jurisdiction = '', id = '' } = useParams();
  const context = { headers: { 'X-Jurisdiction': jurisdiction } };
  const query = useQuery(BOARD, { variables: { id }, context });
  const board = query.data?.wardBoard;
  return (
    <main className={classes.page}>
      <Page
        title={board?.name ?? text('title')}
        sentence={board && [board.within, text('asOf', { date: format.date(board.asOf) })].filter(Boolean).join(' · ')}
        actions={<PrintButton />}
      >
        <QueryStates query={query}>{({ wardBoard }) => <WardBoard board={wardBoard} />}</QueryStates>
      </Page>
    </main>
  );
}
