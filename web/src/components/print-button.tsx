import { Button } from '@mantine/core';
import { useState } from 'react';
import { useStatesText } from './states.messages.js';

/** Prints the page in its own layout, after whatever the page must fetch first. */
export function PrintButton({ prepare }: { prepare?: () => Promise<unknown> }) {
  const text = useStatesText();
  const [isPreparing, setPreparing] = useState(false);
  async function print(): Promise<void> {
    setPreparing(true);
    try {
      await prepare?.();
    } finally {
      setPreparing(false);
    }
    window.print();
  }
  return (
    <Button variant="default" className="no-print" loading={isPreparing} onClick={() => void print()}>
      {text('print')}
    </Button>
  );
}
