import { Text } from '@mantine/core';
import { ActionError } from '../../components/action-error.js';
import { isSignedOut } from '../../lib/error-message.js';
import type { Posted } from './outbox.js';
import { useRatingText } from './rating.messages.js';

interface SavedMarkProps {
  posted: Posted | undefined;
  isAnswered: boolean;
  trouble: unknown;
}

function useMark({ posted, isAnswered, trouble }: SavedMarkProps): { says: string; isWarning: boolean } {
  const text = useRatingText();
  if (!posted) return { says: text(isAnswered ? 'saved' : 'unfinished'), isWarning: false };
  if (posted.refusal !== null) return { says: text('notSaved', { reason: posted.refusal }), isWarning: true };
  if (posted.input === null) return { says: text('unfinished'), isWarning: false };
  return trouble ? { says: text('waiting'), isWarning: true } : { says: text('saving'), isWarning: false };
}

/** Whether the server has the answer. */
export function SavedMark(props: SavedMarkProps) {
  const { says, isWarning } = useMark(props);
  return (
    <>
      <Text size="sm" c={isWarning ? 'orange.8' : 'dimmed'} role="status">
        {says}
      </Text>
      {isSignedOut(props.trouble) && <ActionError error={props.trouble} />}
    </>
  );
}
