import { Checkbox, NativeSelect } from '@mantine/core';
import { Filters } from '../../components/filters.js';
import { SearchField } from '../../components/search-field.js';
import { WardPicker } from '../../components/ward-picker.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useChosenWard } from '../../lib/ward.js';
import { MATTER_STATES } from './matter-state.js';
import { useMattersText } from './matters.messages.js';

interface Label {
  key: string;
  title: string;
}

interface MatterFiltersProps {
  kinds: readonly (Label & { states: readonly Label[] })[];
  topics: readonly Label[];
  /** A representative sees the own matters only, so a ward is no choice. */
  hasWards: boolean;
}

const options = (any: string, labels: readonly Label[]) => [
  { value: '', label: any },
  ...labels.map(({ key, title }) => ({ value: key, label: title })),
];

/** The states under the names of the kind that is looked at, or under their own where several kinds are. */
function useStates(kinds: MatterFiltersProps['kinds'], kind: string | null): Label[] {
  const text = useMattersText();
  const chosen = kinds.length === 1 ? kinds[0] : kinds.find(({ key }) => key === kind);
  if (chosen) return [...chosen.states, { key: 'MERGED', title: text('MERGED') }];
  const known = new Set(kinds.flatMap(({ states }) => states.map(({ key }) => key)));
  return MATTER_STATES.filter(state => known.has(state)).map(key => ({ key, title: text(key) }));
}

export function MatterFilters({ kinds, topics, hasWards }: MatterFiltersProps) {
  const text = useMattersText();
  const [read, change] = useAddress();
  const [wardId, chooseWard] = useChosenWard();
  const states = useStates(kinds, read('kind'));
  function choice(name: string) {
    return {
      value: read(name) ?? '',
      onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
    };
  }
  function check(name: string) {
    return {
      checked: read(name) === 'true',
      onChange: (event: { currentTarget: { checked: boolean } }) =>
        change({ [name]: event.currentTarget.checked ? 'true' : null }),
    };
  }
  return (
    <Filters label={text('title')}>
      <SearchField label={text('search')} value={read('search') ?? ''} onChange={search => change({ search })} />
      <NativeSelect label={text('state')} data={options(text('anyState'), states)} {...choice('state')} />
      <NativeSelect label={text('kind')} data={options(text('anyKind'), kinds)} {...choice('kind')} />
      {topics.length > 0 && (
        <NativeSelect label={text('topic')} data={options(text('anyTopic'), topics)} {...choice('topic')} />
      )}
      {hasWards && <WardPicker value={wardId} onChange={chooseWard} />}
      <Checkbox label={text('onlyOpen')} {...check('open')} />
      <Checkbox label={text('onlyOverdue')} {...check('overdue')} />
    </Filters>
  );
}
