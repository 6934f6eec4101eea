import type { ReactNode } from 'react';
import classes from './filters.module.css';

/** The pickers above a list, in one row that wraps on a phone. */
export function Filters({ label, children }: { label: string; children: ReactNode }) {
  return (
    <search className={classes.filters} aria-label={label}>
      {children}
    </search>
  );
}
