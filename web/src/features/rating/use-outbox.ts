import { useMutation } from '@apollo/client/react';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { newClientKey } from '../../lib/client-key.js';
import { codedError, useErrorMessage } from '../../lib/error-message.js';
import { graphql } from '../../lib/graphql.js';
import { useViewer } from '../../lib/viewer.js';
import { delivered, nextToSend, type Outbox, type Posted, post, readOutbox, refused, storeOutbox } from './outbox.js';

const SAVE = graphql(`
  mutation SaveRating($input: SaveRatingInput!) {
    saveRating(input: $input) {
      id
      state
      ...RatingTask_assignment
    }
  }
`);

/** A pause in the typing. */
const TYPING_MS = 400;
/** Between two attempts to reach a server that did not answer. */
const RETRY_MS = 4000;
/** Not the answer's fault: it is sent again as it is. */
const PASSING = ['NETWORK', 'UNAUTHENTICATED', 'INTERNAL'];

/** Several windows share one outbox; each follows what the others put in. */
function useSharedBox(key: string) {
  const [box, setBox] = useState<Outbox>(() => readOutbox(key));
  const change = useCallback(
    (next: (box: Outbox) => Outbox) => {
      setBox(() => {
        const changed = next(readOutbox(key));
        storeOutbox(key, changed);
        return changed;
      });
    },
    [key],
  );
  useEffect(() => {
    const follow = (event: StorageEvent): void => {
      if (event.key === key) setBox(readOutbox(key));
    };
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, [key]);
  return [box, change] as const;
}

/** Sends answers as they are given, and keeps on this machine those that the server does not have yet. */
export function useOutbox() {
  const { username } = useViewer();
  const [box, change] = useSharedBox(`lianxin-ratings-${username}`);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [attempt, again] = useReducer((attempts: number) => attempts + 1, 0);
  const isSending = useRef(false);
  const [save] = useMutation(SAVE);
  const message = useErrorMessage();

  async function send(posted: Posted): Promise<void> {
    isSending.current = true;
    const { assignmentId, input, draft, clientKey } = posted;
    try {
      await save({
        variables: { input: { clientKey, assignmentId, answer: input!, note: draft.note.trim() || null } },
      });
      setTrouble(null);
      change(known => delivered(known, posted));
    } catch (error) {
      const isPassing = PASSING.includes(codedError(error).code);
      setTrouble(isPassing ? error : null);
      if (!isPassing) change(known => refused(known, posted, message(error)));
    } finally {
      isSending.current = false;
      again();
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt that ended starts the next one
  useEffect(() => {
    const posted = nextToSend(box);
    if (!posted || isSending.current) return;
    const timer = setTimeout(() => void send(posted), trouble ? RETRY_MS : TYPING_MS);
    return () => clearTimeout(timer);
  }, [box, attempt, trouble]);

  useEffect(() => {
    const online = (): void => {
      setTrouble(null);
      again();
    };
    addEventListener('online', online);
    return () => removeEventListener('online', online);
  }, []);

  const put = useCallback(
    (posted: Omit<Posted, 'clientKey' | 'refusal'>) =>
      change(known => post(known, { ...posted, clientKey: newClientKey(), refusal: null })),
    [change],
  );
  return { box, put, trouble };
}

export type RatingOutbox = ReturnType<typeof useOutbox>;
