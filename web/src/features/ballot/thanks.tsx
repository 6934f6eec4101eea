import { Button, Stack, Text, Title } from '@mantine/core';
import { useBallotText } from './ballot.messages.js';

/** The ballot is in the box; whoever was left out can still be voted on. */
export function Thanks({ leftCount, goBack }: { leftCount: number; goBack?: () => void }) {
  const text = useBallotText();
  return (
    <Stack role="status">
      <Title order={1} size="h2">
        {text('thanks')}
      </Title>
      {leftCount > 0 && (
        <>
          <Text inherit>{text('left', { count: leftCount })}</Text>
          <Button variant="default" size="xl" onClick={goBack}>
            {text('goBack')}
          </Button>
        </>
      )}
      <Text inherit c="dimmed">
        {text('thanksMore')}
      </Text>
    </Stack>
  );
}
