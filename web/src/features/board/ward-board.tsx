import { Stack, Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import type { WardBoard_BoardFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useBoardText } from './board.messages.js';
import { BoardDays } from './board-days.js';
import { Disclosures } from './disclosures.js';
import { NoticedList } from './noticed-list.js';

graphql(`
  fragment WardBoard_board on WardBoard {
    people {
      name
      types
      group
      phone
      posts {
        title
        what
        since
      }
    }
    days {
      ...BoardDays_day
    }
    disclosures {
      ...Disclosures_disclosure
    }
    list {
      ...NoticedList_list
    }
  }
`);

/** Who acts in a place and when they can be met: what is public, and nothing else. */
export function WardBoard({ board: { people, days, disclosures, list } }: { board: WardBoard_BoardFragment }) {
  const text = useBoardText();
  const format = useFormat();
  return (
    <>
      <BoardDays days={days} />
      <Disclosures disclosures={disclosures} />
      <NoticedList list={list} />
      <Section title={text('people')}>
        {people.length === 0 && <Text>{text('nobody')}</Text>}
        <Rows>
          {people.map(({ name, types, group, phone, posts }) => (
            <Rows.Row key={`${name} ${types.join()} ${group}`}>
              <Rows.Main>
                <Stack gap={2}>
                  <Text fw={600}>{name}</Text>
                  <Text>{[...types, group].filter(Boolean).join(' · ')}</Text>
                  {posts.map(({ title, what, since }) => (
                    <Text key={`${title} ${what} ${since}`}>
                      {[title, what, text('since', { date: format.date(since) })].filter(Boolean).join(' · ')}
                    </Text>
                  ))}
                </Stack>
              </Rows.Main>
              {phone && <span>{format.labelled(text('phone'), phone)}</span>}
            </Rows.Row>
          ))}
        </Rows>
      </Section>
    </>
  );
}
