import { Anchor, Text } from '@mantine/core';
import { Section } from '../../components/section.js';
import type { PublicCard_CardFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useBoardText } from './board.messages.js';
import { BoardDays } from './board-days.js';

graphql(`
  fragment PublicCard_card on PublicCard {
    types
    group
    phone
    wardName
    posts {
      title
      what
      since
    }
    days {
      ...BoardDays_day
    }
  }
`);

/** Who somebody is and when they receive: what the square code of a contact card opens. */
export function PublicCard({
  card: { types, group, phone, wardName, posts, days },
}: {
  card: PublicCard_CardFragment;
}) {
  const text = useBoardText();
  const format = useFormat();
  return (
    <>
      <Section title={text('who')}>
        <Text>{format.list(types)}</Text>
        <Text>{[wardName, group].filter(Boolean).join(' · ')}</Text>
        {posts.map(({ title, what, since }) => (
          <Text key={`${title} ${what} ${since}`}>
            {[title, what, text('since', { date: format.date(since) })].filter(Boolean).join(' · ')}
          </Text>
        ))}
        {phone && (
          <Text>
            {format.labelled(text('phone'), '')}
            <Anchor href={`tel:${phone}`}>{phone}</Anchor>
          </Text>
        )}
      </Section>
      <BoardDays days={days} />
    </>
  );
}
