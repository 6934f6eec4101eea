import { Checkbox, NativeSelect } from '@mantine/core';
import { Filters } from '../../components/filters.js';
import { WardPicker } from '../../components/ward-picker.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useCan } from '../../lib/viewer.js';
import { useChosenWard } from '../../lib/ward.js';
import { FULFILMENTS } from './fulfilment-badge.js';
import { usePledgesText } from './pledges.messages.js';

/** Narrows the list by ward, promised thing and state; the choice is kept in the address. */
export function PledgeFilters({ items }: { items: readonly { key: string; title: string }[] }) {
  const text = usePledgesText();
  const can = useCan();
  const [read, change] = useAddress();
  const [wardId, chooseWard] = useChosenWard();
  return (
    <Filters label={text('title')}>
      <WardPicker value={wardId} onChange={chooseWard} />
      <NativeSelect
        label={text('item')}
        value={read('item') ?? ''}
        onChange={event => change({ item: event.currentTarget.value })}
        data={[{ value: '', label: text('anyItem') }, ...items.map(({ key, title }) => ({ value: key, label: title }))]}
      />
      <NativeSelect
        label={text('state')}
        value={read('state') ?? ''}
        onChange={event => change({ state: event.currentTarget.value })}
        data={[
          { value: '', label: text('anyState') },
          ...FULFILMENTS.map(state => ({ value: state, label: text(state) })),
        ]}
      />
      {can('matter.raise') && (
        <Checkbox
          label={text('ownOnly')}
          checked={read('own') === '1'}
          onChange={event => change({ own: event.currentTarget.checked ? '1' : '' })}
        />
      )}
    </Filters>
  );
}
