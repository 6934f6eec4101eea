import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../lib/format.js';
import { paths } from '../../lib/paths.js';
import { useActivitiesText } from './activities.messages.js';
import classes from './month-tabs.module.css';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

export function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

interface MonthTabsProps {
  year: number;
  /** YYYY-MM */
  chosen: string;
  keep: Record<string, string | null>;
}

/** The twelve months of the year; each is an address of its own. */
export function MonthTabs({ year, chosen, keep }: MonthTabsProps) {
  const text = useActivitiesText();
  const format = useFormat();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const tab = row.current?.querySelector<HTMLElement>(`[data-month="${chosen}"]`);
    if (tab) row.current?.scrollTo({ left: tab.offsetLeft - row.current.clientWidth / 2 });
  }, [chosen]);
  return (
    <nav ref={row} aria-label={text('months')} className={classes.months}>
      {MONTHS.map(number => {
        const month = monthOf(year, number);
        return (
          <Link
            key={month}
            data-month={month}
            to={paths.activities({ year, month, ...keep })}
            className={classes.month}
            aria-label={format.month(`${month}-01`)}
            aria-current={month === chosen ? 'true' : undefined}
            preventScrollReset
          >
            {text('monthNumber', { month: number })}
          </Link>
        );
      })}
    </nav>
  );
}
