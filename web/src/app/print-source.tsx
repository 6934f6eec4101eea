import { useFormat } from '../lib/format.js';
import { useJurisdiction } from '../lib/viewer.js';
import classes from './print-source.module.css';
import { useShellText } from './shell.messages.js';

/** On paper only: where the page comes from and of which day it is. */
export function PrintSource() {
  const text = useShellText();
  const format = useFormat();
  const { name, today } = useJurisdiction();
  return <p className={classes.source}>{text('printSource', { place: name, date: format.date(today) })}</p>;
}
