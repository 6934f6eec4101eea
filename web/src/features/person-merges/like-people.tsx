import { useQuery } from '@apollo/client/react';
import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import { YearLink } from '../../components/year-link.js';
import type { LikePeople_PairFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useAction } from '../../lib/use-action.js';
import { usePersonMergesText } from './person-merges.messages.js';

const LIKE_PEOPLE = graphql(`
  query LikePeople($after: String) {
    likePeople(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...LikePeople_pair
      }
    }
  }
  fragment LikePeople_pair on LikePeople {
    reasons
    from {
      ...LikePeople_person
    }
    into {
      ...LikePeople_person
    }
  }
  fragment LikePeople_person on Representative {
    id
    name
    primaryMandate {
      id
      typeTitle
      ward {
        id
        name
      }
    }
  }
`);

const MERGE = graphql(`
  mutation MergePeople($input: MergePeopleInput!) {
    mergePeople(input: $input) {
      id
    }
  }
`);

/** Entries that may be one person, with what speaks for it; nothing when there are none. */
export function LikePeople() {
  const text = usePersonMergesText();
  const { data, fetchMore } = useQuery(LIKE_PEOPLE);
  if (!data || data.likePeople.nodes.length === 0) return null;
  return (
    <Section title={text('like')}>
      <Text size="sm" c="dimmed">
        {text('likeMeans')}
      </Text>
      <Rows>
        {data.likePeople.nodes.map(pair => (
          <Rows.Row key={`${pair.from.id} ${pair.into.id}`}>
            <Pair pair={pair} />
          </Rows.Row>
        ))}
      </Rows>
      <ShowMore list={data.likePeople} fetchMore={fetchMore} />
    </Section>
  );
}

const wordsOf = ({ name, primaryMandate: held }: LikePeople_PairFragment['from']): string =>
  held ? `${name} · ${held.ward.name} · ${held.typeTitle}` : name;

function Pair({ pair: { from, into, reasons } }: { pair: LikePeople_PairFragment }) {
  const text = usePersonMergesText();
  const format = useFormat();
  const [reason, write] = useState('');
  const { act, isActing, error } = useAction(MERGE, { refetch: ['LikePeople', 'PersonMerges'] });
  const words = text('pair', { from: from.name, into: into.name });
  return (
    <>
      <Rows.Main>
        <Text fw={600}>
          <YearLink to={paths.representative(from.id)}>{wordsOf(from)}</YearLink> /{' '}
          <YearLink to={paths.representative(into.id)}>{wordsOf(into)}</YearLink>
        </Text>
        <Text size="sm" c="dimmed">
          {format.list(reasons)}
        </Text>
      </Rows.Main>
      <ActionModal
        label={text('merge')}
        ariaLabel={format.labelled(text('merge'), words)}
        error={error}
        isActing={isActing}
        button={{ size: 'compact-sm' }}
        onSubmit={() => act({ fromId: from.id, intoId: into.id, reason: reason.trim() })}
      >
        <Text size="sm">{words}</Text>
        <Textarea
          label={text('reason')}
          value={reason}
          required
          autosize
          onChange={changed => write(changed.currentTarget.value)}
        />
      </ActionModal>
    </>
  );
}
