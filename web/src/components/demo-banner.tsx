import { useDemoText } from './demo-banner.messages.js';
import classes from './demo-banner.module.css';

/** Says that nobody in the data is real, until a real jurisdiction is created. */
export function DemoBanner() {
  const text = useDemoText();
  return (
    <aside className={classes.banner} aria-label={text('demoMark')}>
      {text('demo')}
    </aside>
  );
}
