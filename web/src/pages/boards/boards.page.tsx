import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { DemoBanner } from '../../components/demo-banner.js';
import { LanguageChoice } from '../../components/language-choice.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { useBoardText } from '../../features/board/board.messages.js';
import { BoardPlaces } from '../../features/board/board-places.js';
import { Disclosures } from '../../features/board/disclosures.js';
import { NoticedList } from '../../features/board/noticed-list.js';
import { graphql } from '../../lib/graphql.js';
import { publicContext } from '../../lib/public-context.js';
import classes from '../board/board.module.css';

const BOARDS = graphql(`
  query PublicBoards($search: String) {
    jurisdiction {
      id
      name
      isDemo
    }
    publicBoard {
      disclosures {
        ...Disclosures_disclosure
      }
      list {
        ...NoticedList_list
      }
    }
    boardPlaces(search: $search) {
      ...BoardPlaces_place
    }
  }
`);

/** What a jurisdiction shows to everybody, and the way to the boards of its places. */
export function BoardsPage() {
  const text = useBoardText();
  const { jurisdiction = '' } = useParams();
  const [search, setSearch] = useState('');
  const context = publicContext(jurisdiction);
  const query = useQuery(BOARDS, { variables: { search: search || null }, context, fetchPolicy: 'no-cache' });
  const data = query.data ?? query.previousData;
  const name = data?.jurisdiction.name;
  return (
    <main className={classes.page}>
      {data?.jurisdiction.isDemo && <DemoBanner />}
      <LanguageChoice />
      <Page title={name ? text('boardsOf', { place: name }) : text('boards')} sentence={text('boardsSentence')}>
        <QueryStates query={{ ...query, ...(data && { data }) }}>
          {({ publicBoard: { disclosures, list }, boardPlaces }) => (
            <>
              {disclosures.length === 0 && !list && <Text mb="md">{text('nothing')}</Text>}
              <Disclosures disclosures={disclosures} />
              <NoticedList list={list} />
              <BoardPlaces places={boardPlaces} jurisdiction={jurisdiction} search={search} onSearch={setSearch} />
            </>
          )}
        </QueryStates>
      </Page>
    </main>
  );
}
