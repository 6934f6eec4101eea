import { SegmentedControl } from '@mantine/core';
import { useRecordsText } from './records.messages.js';

/** All records of the denominator, or only those that count towards the numerator. */
export function CountedSwitch({
  isCountedOnly,
  onChange,
}: {
  isCountedOnly: boolean;
  onChange: (isCountedOnly: boolean) => void;
}) {
  const text = useRecordsText();
  return (
    <SegmentedControl
      aria-label={text('show')}
      value={isCountedOnly ? 'counted' : 'all'}
      onChange={value => onChange(value === 'counted')}
      data={[
        { value: 'all', label: text('showAll') },
        { value: 'counted', label: text('showCounted') },
      ]}
      className="no-print"
      style={{ alignSelf: 'flex-start' }}
    />
  );
}
