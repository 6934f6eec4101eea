import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { RankingFilters_CycleFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useRankingsText } from './rankings.messages.js';
import type { RankingsView } from './rankings-view.js';
import { WardFilter } from './ward-filter.js';

graphql(`
  fragment RankingFilters_cycle on EvaluationCycle {
    id
    type
    typeTitle
    bandCounts {
      band
      title
    }
  }
`);

/** Typing rests this long before the list follows. */
const REST_MS = 300;

interface RankingFiltersProps {
  view: RankingsView;
  type: string;
  cycles: readonly RankingFilters_CycleFragment[];
  change: (part: Partial<Omit<RankingsView, 'year'>>) => void;
}

/** Which peer group, and which part of it. */
export function RankingFilters({ view, type, cycles, change }: RankingFiltersProps) {
  const text = useRankingsText();
  const [typed, setTyped] = useState(view.search ?? '');
  const search = useDebouncedCallback((value: string) => change({ search: value.trim() || null }), REST_MS);
  // Clearing the conditions elsewhere clears what was typed here.
  useEffect(() => {
    if (view.search === null) setTyped('');
  }, [view.search]);
  const bands = cycles.find(cycle => cycle.type === type)?.bandCounts ?? [];
  return (
    <Group gap="sm" align="flex-end" className="no-print">
      <NativeSelect
        label={text('type')}
        value={type}
        onChange={event => change({ type: event.currentTarget.value, band: null })}
        data={cycles.map(cycle => ({ value: cycle.type, label: cycle.typeTitle }))}
      />
      <WardFilter chosen={view.wardId} onChoose={wardId => change({ wardId })} />
      <NativeSelect
        label={text('band')}
        value={view.band ?? ''}
        onChange={event => change({ band: event.currentTarget.value || null })}
        data={[
          { value: '', label: text('anyBand') },
          ...bands.map(({ band, title }) => ({ value: band, label: title })),
        ]}
      />
      <TextInput
        type="search"
        label={text('search')}
        value={typed}
        onChange={event => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
    </Group>
  );
}
