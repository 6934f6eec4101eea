import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../../lib/graphql.js';
import { useRankingsText } from './rankings.messages.js';

const WARD_CHOICES = graphql(`
  query RankingWardChoices($search: String, $chosen: ID!, $hasChosen: Boolean!) {
    wards(search: $search, first: 100) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
      }
    }
    ward(id: $chosen) @include(if: $hasChosen) {
      id
      name
    }
  }
`);

const REST_MS = 250;

/** Narrows to one ward, found by typing part of its name; a jurisdiction may have hundreds. */
export function WardFilter({ chosen, onChoose }: { chosen: string | null; onChoose: (wardId: string | null) => void }) {
  const text = useRankingsText();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, REST_MS);
  const { data, previousData } = useQuery(WARD_CHOICES, {
    variables: { search: search || null, chosen: chosen ?? '', hasChosen: chosen !== null },
  });
  const known = data ?? previousData;
  const wards = new Map(known?.wards.nodes.map(ward => [ward.id, ward.name]));
  if (known?.ward) wards.set(known.ward.id, known.ward.name);
  return (
    <Select
      label={text('ward')}
      placeholder={text('anyWard')}
      searchable
      clearable
      value={chosen}
      onChange={onChoose}
      limit={100}
      data={[...wards].map(([value, label]) => ({ value, label }))}
      onSearchChange={value => setTyped([...wards.values()].includes(value) ? '' : value)}
    />
  );
}
