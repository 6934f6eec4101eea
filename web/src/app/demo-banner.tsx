import classes from './demo-banner.module.css';
import { useShellText } from './shell.messages.js';

/** Says that nobody in the data is real, until a real jurisdiction is created. */
export function DemoBanner() {
  const text = useShellText();
  return (
    <aside className={classes.banner} aria-label={text('demoMark')}>
      {text('demo')}
    </aside>
  );
}
