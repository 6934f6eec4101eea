import classes from './demo-banner.module.css';
import { useShellText } from './shell.messages.js';

/** Says that nobody in the data is real, until a real jurisdiction is created. */
export function DemoBanner() {
  const text = useShellText();
  return (
    <p role="note" className={classes.banner}>
      {text('demo')}
    </p>
  );
}
