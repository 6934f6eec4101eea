import { NativeSelect } from '@mantine/core';
import { Filters } from '../../components/filters.js';
import { WardPicker } from '../../components/ward-picker.js';
import type { FindingFilters_ProgrammeFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useChosenWard } from '../../lib/ward.js';
import { useLinksText } from './links.messages.js';

graphql(`
  fragment FindingFilters_programme on Programme {
    representativeTypes {
      key
      title
    }
    householdCategories {
      key
      title
    }
  }
`);

const KINDS = ['UNDER', 'OVER', 'OUTSIDE'] as const;

export function FindingFilters({ programme }: { programme: FindingFilters_ProgrammeFragment }) {
  const text = useLinksText();
  const [read, change] = useAddress();
  const [wardId, chooseWard] = useChosenWard();
  const options = (none: string, labels: readonly { key: string; title: string }[]) => [
    { value: '', label: none },
    ...labels.map(({ key, title }) => ({ value: key, label: title })),
  ];
  return (
    <Filters label={text('title')}>
      <WardPicker value={wardId} onChange={chooseWard} />
      <NativeSelect
        label={text('type')}
        value={read('type') ?? ''}
        data={options(text('everyType'), programme.representativeTypes)}
        onChange={event => change({ type: event.currentTarget.value })}
      />
      <NativeSelect
        label={text('kind')}
        value={read('kind') ?? ''}
        data={options(
          text('anyKind'),
          KINDS.map(key => ({ key, title: text(key) })),
        )}
        onChange={event => change({ kind: event.currentTarget.value })}
      />
      <NativeSelect
        label={text('category')}
        value={read('category') ?? ''}
        data={options(text('everyCategory'), programme.householdCategories)}
        onChange={event => change({ category: event.currentTarget.value })}
      />
    </Filters>
  );
}
