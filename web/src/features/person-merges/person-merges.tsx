import { useQuery } from '@apollo/client/react';
import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import { YearLink } from '../../components/year-link.js';
import type { PersonMerges_MergeFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useAction } from '../../lib/use-action.js';
import { usePersonMergesText } from './person-merges.messages.js';

const PERSON_MERGES = graphql(`
  query PersonMerges($after: String) {
    personMerges(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PersonMerges_merge
      }
    }
  }
  fragment PersonMerges_merge on PersonMerge {
    id
    version
    reason
    mergedOn
    mergedBy
    splitOn
    splitReason
    from {
      id
      name
    }
    into {
      id
      name
    }
  }
`);

const SPLIT = graphql(`
  mutation SplitPeople($input: SplitPeopleInput!) {
    splitPeople(input: $input) {
      id
      ...PersonMerges_merge
    }
  }
`);

/** Which entries went into others, and how a wrong merge is taken back; nothing when there are none. */
export function PersonMerges() {
  const text = usePersonMergesText();
  const { data, fetchMore } = useQuery(PERSON_MERGES);
  if (!data || data.personMerges.nodes.length === 0) return null;
  return (
    <Section title={text('merges')}>
      <Rows>
        {data.personMerges.nodes.map(merge => (
          <Rows.Row key={merge.id}>
            <Merge merge={merge} />
          </Rows.Row>
        ))}
      </Rows>
      <ShowMore list={data.personMerges} fetchMore={fetchMore} />
    </Section>
  );
}

function Merge({ merge }: { merge: PersonMerges_MergeFragment }) {
  const text = usePersonMergesText();
  const format = useFormat();
  const [reason, write] = useState('');
  const { act, isActing, error } = useAction(SPLIT, { refetch: ['LikePeople'] });
  const { from, into, splitOn } = merge;
  const words = text('mergedPair', { from: from.name, into: into.name });
  return (
    <>
      <Rows.Main>
        <Text fw={600}>
          <YearLink to={paths.representative(into.id)}>{words}</YearLink>
        </Text>
        <Text size="sm" c="dimmed">
          {text('mergedBy', { date: format.date(merge.mergedOn), name: merge.mergedBy ?? '', reason: merge.reason })}
        </Text>
        {splitOn && (
          <Text size="sm">{text('splitSince', { date: format.date(splitOn), reason: merge.splitReason ?? '' })}</Text>
        )}
      </Rows.Main>
      {!splitOn && (
        <ActionModal
          label={text('split')}
          ariaLabel={format.labelled(text('split'), words)}
          error={error}
          isActing={isActing}
          button={{ size: 'compact-sm' }}
          onSubmit={() => act({ personMergeId: merge.id, version: merge.version, reason: reason.trim() })}
        >
          <Textarea
            label={text('reason')}
            value={reason}
            required
            autosize
            onChange={changed => write(changed.currentTarget.value)}
          />
        </ActionModal>
      )}
    </>
  );
}
