import { useQuery } from '@apollo/client/react';
import { Navigate } from 'react-router';
import { LanguageChoice } from '../../components/language-choice.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { Rows } from '../../components/rows.js';
import { YearLink } from '../../components/year-link.js';
import { useBoardText } from '../../features/board/board.messages.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import classes from '../board/board.module.css';

const PLACES = graphql(`
  query PublicPlaces {
    publicPlaces {
      key
      name
    }
  }
`);

/** Where somebody without an account begins; with one jurisdiction there is nothing to choose. */
export function PublicPlacesPage() {
  const text = useBoardText();
  const query = useQuery(PLACES);
  const places = query.data?.publicPlaces ?? [];
  if (places.length === 1) return <Navigate to={paths.boards(places[0]!.key)} replace />;
  return (
    <main className={classes.page}>
      <LanguageChoice />
      <Page title={text('boards')} sentence={text('choosePlace')}>
        <QueryStates query={query}>
          {({ publicPlaces }) => (
            <Rows>
              {publicPlaces.map(({ key, name }) => (
                <Rows.Row key={key}>
                  <Rows.Main>
                    <YearLink to={paths.boards(key)}>{name}</YearLink>
                  </Rows.Main>
                </Rows.Row>
              ))}
            </Rows>
          )}
        </QueryStates>
      </Page>
    </main>
  );
}
