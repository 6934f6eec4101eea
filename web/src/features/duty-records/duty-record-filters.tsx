import { NativeSelect } from '@mantine/core';
import { Filters } from '../../components/filters.js';
import { SearchField } from '../../components/search-field.js';
import { WardPicker } from '../../components/ward-picker.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useChosenWard } from '../../lib/ward.js';
import { DUTY_STATES } from './duty-record-state.js';
import { useDutyText } from './duty-records.messages.js';

interface DutyRecordFiltersProps {
  kinds: readonly { key: string; title: string }[];
  /** A representative sees the own records only, so a ward is no choice. */
  hasWards: boolean;
}

export function DutyRecordFilters({ kinds, hasWards }: DutyRecordFiltersProps) {
  const text = useDutyText();
  const [read, change] = useAddress();
  const [wardId, chooseWard] = useChosenWard();
  return (
    <Filters label={text('title')}>
      <SearchField label={text('search')} value={read('search') ?? ''} onChange={search => change({ search })} />
      <NativeSelect
        label={text('state')}
        value={read('state') ?? ''}
        onChange={event => change({ state: event.currentTarget.value })}
        data={[
          { value: '', label: text('anyState') },
          ...DUTY_STATES.map(state => ({ value: state, label: text(state) })),
        ]}
      />
      <NativeSelect
        label={text('kind')}
        value={read('kind') ?? ''}
        onChange={event => change({ kind: event.currentTarget.value })}
        data={[{ value: '', label: text('anyKind') }, ...kinds.map(({ key, title }) => ({ value: key, label: title }))]}
      />
      {hasWards && <WardPicker value={wardId} onChange={chooseWard} />}
    </Filters>
  );
}
