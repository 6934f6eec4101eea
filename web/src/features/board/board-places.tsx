import { Stack, Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { SearchField } from '../../components/search-field.js';
import { Section } from '../../components/section.js';
import { YearLink } from '../../components/year-link.js';
import type { BoardPlaces_PlaceFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useBoardText } from './board.messages.js';

graphql(`
  fragment BoardPlaces_place on Ward {
    id
    name
    kindTitle
    ancestors {
      id
      name
    }
  }
`);

/** The server lists no more than this at once. */
const MOST = 60;

interface BoardPlacesProps {
  places: readonly BoardPlaces_PlaceFragment[];
  jurisdiction: string;
  search: string;
  onSearch: (search: string) => void;
}

/** The places that have a board of their own, found by name. */
export function BoardPlaces({ places, jurisdiction, search, onSearch }: BoardPlacesProps) {
  const text = useBoardText();
  if (places.length === 0 && !search) return <Text c="dimmed">{text('noPlaces')}</Text>;
  return (
    <Section title={text('places')}>
      <Stack gap="sm">
        <SearchField label={text('search')} value={search} onChange={onSearch} />
        {places.length === 0 && <Text>{text('notFound')}</Text>}
        <Rows>
          {places.map(({ id, name, kindTitle, ancestors }) => (
            <Rows.Row key={id}>
              <Rows.Main>
                <YearLink to={paths.board(jurisdiction, id)}>{name}</YearLink>
              </Rows.Main>
              <Text size="sm" c="dimmed">
                {[kindTitle, ...ancestors.slice(1).map(above => above.name)].join(' · ')}
              </Text>
            </Rows.Row>
          ))}
        </Rows>
        {places.length === MOST && (
          <Text size="sm" c="dimmed">
            {text('more')}
          </Text>
        )}
      </Stack>
    </Section>
  );
}
