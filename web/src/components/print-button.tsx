import { Button } from '@mantine/core';
import { useStatesText } from './states.messages.js';

/** Prints the page in its own layout. */
export function PrintButton() {
  const text = useStatesText();
  return (
    <Button variant="default" className="no-print" onClick={() => window.print()}>
      {text('print')}
    </Button>
  );
}
