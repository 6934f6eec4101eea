import { Paper } from '@mantine/core';
import type { ReactNode } from 'react';

/** White paper under a table, so that its lines reach from edge to edge. */
export function Sheet({ children }: { children: ReactNode }) {
  return (
    <Paper withBorder style={{ overflow: 'hidden' }}>
      {children}
    </Paper>
  );
}
