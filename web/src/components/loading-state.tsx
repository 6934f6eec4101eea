import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useStatesText } from './states.messages.js';

/** Grey lines in the place of what is on its way. */
export function LoadingState({ lines = 5 }: { lines?: number }) {
  const text = useStatesText();
  return (
    <Stack gap="sm" role="status" aria-busy="true">
      <VisuallyHidden>{text('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
        <Skeleton key={line} height={line === 0 ? 28 : 44} width={line === 0 ? '40%' : '100%'} radius="sm" />
      ))}
    </Stack>
  );
}
