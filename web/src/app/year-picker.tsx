import { NativeSelect } from '@mantine/core';
import { useAddress } from '../lib/search-parameters.js';
import { useJurisdiction } from '../lib/viewer.js';
import { useYear } from '../lib/year.js';
import classes from './header.module.css';
import { useShellText } from './shell.messages.js';

export function YearPicker() {
  const text = useShellText();
  const year = useYear();
  const { years } = useJurisdiction();
  const [, change] = useAddress();
  const offered = years.includes(year) ? years : [year, ...years];
  return (
    <NativeSelect
      aria-label={text('year')}
      value={String(year)}
      classNames={{ input: classes.picker! }}
      onChange={event => change({ year: event.currentTarget.value })}
      data={[...offered]
        .sort((a, b) => b - a)
        .map(each => ({ value: String(each), label: text('yearOption', { year: each }) }))}
    />
  );
}
