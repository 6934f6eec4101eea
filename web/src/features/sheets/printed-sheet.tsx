import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

export type PaperSize = 'A4' | 'A5';

interface PrintedSheetProps {
  title: string;
  words: string | null;
  size: PaperSize;
  children: ReactNode;
}

/** One paper: its title, a line of what it is for, and what is printed from the records. */
export function PrintedSheet({ title, words, size, children }: PrintedSheetProps) {
  return (
    <Stack component="article" aria-label={title}>
      <style>{`@media print { @page { size: ${size}; } }`}</style>
      <Title order={2} ta="center">
        {title}
      </Title>
      {words && <Text ta="center">{words}</Text>}
      {children}
    </Stack>
  );
}
