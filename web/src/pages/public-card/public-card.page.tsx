import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { DemoBanner } from '../../components/demo-banner.js';
import { LanguageChoice } from '../../components/language-choice.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { useBoardText } from '../../features/board/board.messages.js';
import { PublicCard } from '../../features/board/public-card.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { publicContext } from '../../lib/public-context.js';
import classes from '../board/board.module.css';

const CARD = graphql(`
  query PublicCard($id: ID!) {
    jurisdiction {
      id
      isDemo
    }
    publicCard(representativeId: $id) {
      name
      asOf
      ...PublicCard_card
    }
  }
`);

/** The contact card of somebody in office, for whoever has its address. */
export function PublicCardPage() {
  const text = useBoardText();
  const format = useFormat();
  const { jurisdiction = '', id = '' } = useParams();
  const context = publicContext(jurisdiction);
  const query = useQuery(CARD, { variables: { id }, context, fetchPolicy: 'no-cache' });
  const card = query.data?.publicCard;
  return (
    <main className={classes.page}>
      {query.data?.jurisdiction.isDemo && <DemoBanner />}
      <LanguageChoice />
      <Page
        title={card?.name ?? text('card')}
        sentence={card && text('asOf', { date: format.date(card.asOf) })}
        actions={
          <Button component={Link} variant="default" to={paths.boards(jurisdiction)}>
            {text('allBoards')}
          </Button>
        }
      >
        <QueryStates query={query}>{({ publicCard }) => <PublicCard card={publicCard} />}</QueryStates>
      </Page>
    </main>
  );
}
