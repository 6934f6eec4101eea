import { VisuallyHidden } from '@mantine/core';
import { useFormat } from '../lib/format.js';
import { useLanguage } from '../lib/i18n.js';
import classes from './day-block.module.css';

const WEEKDAY = { weekday: 'short', timeZone: 'UTC' } as const;

/** A date as a small calendar leaf: month, day, weekday. */
export function DayBlock({ on }: { on: string }) {
  const format = useFormat();
  const language = useLanguage();
  const day = new Date(`${on}T00:00:00Z`);
  return (
    <time dateTime={on} className={classes.leaf}>
      <VisuallyHidden>{format.weekday(on)}</VisuallyHidden>
      <span aria-hidden className={classes.month}>
        {new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(day)}
      </span>
      <span aria-hidden className={classes.day}>
        {day.getUTCDate()}
      </span>
      <span aria-hidden className={classes.weekday}>
        {new Intl.DateTimeFormat(language, WEEKDAY).format(day)}
      </span>
    </time>
  );
}
