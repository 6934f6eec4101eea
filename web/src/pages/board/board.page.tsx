import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { DemoBanner } from '../../components/demo-banner.js';
import { LanguageChoice } from '../../components/language-choice.js';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QrCode } from '../../components/qr-code.js';
import { QueryStates } from '../../components/query-states.js';
import { useBoardText } from '../../features/board/board.messages.js';
import { WardBoard } from '../../features/board/ward-board.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { publicContext } from '../../lib/public-context.js';
import classes from './board.module.css';

const BOARD = graphql(`
  query PublicBoard($id: ID!) {
    jurisdiction {
      id
      isDemo
    }
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
  const context = publicContext(jurisdiction);
  const query = useQuery(BOARD, { variables: { id }, context, fetchPolicy: 'no-cache' });
  const board = query.data?.wardBoard;
  return (
    <main className={classes.page}>
      {query.data?.jurisdiction.isDemo && <DemoBanner />}
      <LanguageChoice />
      <Page
        title={board?.name ?? text('title')}
        sentence={board && [board.within, text('asOf', { date: format.date(board.asOf) })].filter(Boolean).join(' · ')}
        actions={
          <>
            <Button component={Link} variant="default" className="no-print" to={paths.boards(jurisdiction)}>
              {text('allBoards')}
            </Button>
            <PrintButton />
          </>
        }
      >
        <QueryStates query={query}>{({ wardBoard }) => <WardBoard board={wardBoard} />}</QueryStates>
        {board && (
          <QrCode
            content={window.location.origin + paths.board(jurisdiction, id)}
            label={text('scan', { name: board.name })}
          />
        )}
      </Page>
    </main>
  );
}
