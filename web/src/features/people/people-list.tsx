import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { QueryStates } from '../../components/query-states.js';
import { Rows } from '../../components/rows.js';
import { ShowMore } from '../../components/show-more.js';
import { YearLink } from '../../components/year-link.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { usePeopleText } from './people.messages.js';

const PEOPLE = graphql(`
  query PeopleInOffice($by: String!, $value: String!, $wardId: ID, $after: String) {
    peopleInOffice(by: $by, value: $value, wardId: $wardId, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        typeTitle
        task
        representative {
          id
          name
        }
        ward {
          id
          name
        }
      }
    }
  }
`);

/** The people behind one count. */
export function PeopleList(asked: { by: string; value: string; wardId: string | null }) {
  const text = usePeopleText();
  const { fetchMore, ...query } = useQuery(PEOPLE, { variables: asked });
  return (
    <QueryStates query={query}>
      {({ peopleInOffice }) => (
        <>
          <Text>{text('people', { count: peopleInOffice.totalCount })}</Text>
          <Rows>
            {peopleInOffice.nodes.map(({ id, typeTitle, task, representative, ward }) => (
              <Rows.Row key={id}>
                <Rows.Main>
                  <YearLink to={paths.representative(representative.id)}>{representative.name}</YearLink>
                  {task && (
                    <Text size="sm" c="dimmed">
                      {task}
                    </Text>
                  )}
                </Rows.Main>
                <span>
                  {typeTitle} · {ward.name}
                </span>
              </Rows.Row>
            ))}
          </Rows>
          <ShowMore list={peopleInOffice} fetchMore={fetchMore} />
        </>
      )}
    </QueryStates>
  );
}
