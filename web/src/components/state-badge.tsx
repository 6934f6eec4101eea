import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';

/** Settled: done and confirmed. Open: waits for somebody. Warning: somebody has to look. Quiet: nothing yet. */
export type Tone = 'settled' | 'open' | 'warning' | 'quiet';

const LOOKS = {
  settled: { variant: 'filled', color: 'ink' },
  open: { variant: 'outline', color: 'ink' },
  warning: { variant: 'light', color: 'orange' },
  quiet: { variant: 'default', color: 'gray' },
} as const;

/** A state in words; its tone only helps the eye. */
export function StateBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <Badge {...LOOKS[tone]} style={{ flexShrink: 0 }} radius="sm" size="lg" tt="none" fw={500}>
      {children}
    </Badge>
  );
}
