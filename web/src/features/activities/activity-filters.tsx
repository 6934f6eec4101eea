import { NativeSelect } from '@mantine/core';
import { Filters } from '../../components/filters.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useActivitiesText } from './activities.messages.js';

interface ActivityFiltersProps {
  kinds: readonly { key: string; title: string }[];
  groups: readonly { id: string; name: string }[];
  chosenGroup: string | null;
}

/** Every group is asked for as `group=all`, because a representative starts with the own one. */
export function ActivityFilters({ kinds, groups, chosenGroup }: ActivityFiltersProps) {
  const text = useActivitiesText();
  const [read, change] = useAddress();
  return (
    <Filters label={text('title')}>
      <NativeSelect
        label={text('kind')}
        value={read('kind') ?? ''}
        onChange={event => change({ kind: event.currentTarget.value })}
        data={[{ value: '', label: text('anyKind') }, ...kinds.map(({ key, title }) => ({ value: key, label: title }))]}
      />
      <NativeSelect
        label={text('group')}
        value={chosenGroup ?? 'all'}
        onChange={event => change({ group: event.currentTarget.value })}
        data={[
          { value: 'all', label: text('anyGroup') },
          ...groups.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </Filters>
  );
}
