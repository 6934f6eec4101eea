import type { ReactNode } from 'react';
import classes from './rows.module.css';

/** A list of records on white paper: on a phone each wraps, on a desk each is one line. */
export function Rows({ children }: { children: ReactNode }) {
  return <ul className={classes.rows}>{children}</ul>;
}

function Row({ children }: { children: ReactNode }) {
  return <li className={classes.row}>{children}</li>;
}

function Main({ children }: { children: ReactNode }) {
  return <div className={classes.main}>{children}</div>;
}

Rows.Row = Row;
Rows.Main = Main;
