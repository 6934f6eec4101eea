import { useMutation } from '@apollo/client/react';
import { useEffect, useReducer, useRef, useState } from 'react';
import { codedError, useErrorMessage } from '../../lib/error-message.js';
import { graphql } from '../../lib/graphql.js';
import { useVisitOutbox } from './use-visit-outbox.js';
import { nextVisit, type PostedVisit } from './visit-outbox.js';

const LOG = graphql(`
  mutation LogVisit($input: LogVisitInput!) {
    logVisit(input: $input) {
      id
      household {
        id
        lastVisitedOn
      }
    }
  }
`);

/** Between two attempts to reach a server that did not answer. */
const RETRY_MS = 4000;
/** Not the visit's fault: it is sent again as it is. */
const PASSING = ['NETWORK', 'UNAUTHENTICATED', 'INTERNAL'];

/** Sends the visits that wait on this machine, from whichever page is open; shows nothing. */
export function VisitSender() {
  const { box, remove, refuse, delay } = useVisitOutbox();
  const [isInTrouble, setInTrouble] = useState(false);
  const [attempt, again] = useReducer((attempts: number) => attempts + 1, 0);
  const isSending = useRef(false);
  const [log, { client }] = useMutation(LOG);
  const message = useErrorMessage();

  async function send({ clientKey, input }: PostedVisit): Promise<void> {
    isSending.current = true;
    try {
      await log({ variables: { input: { ...input, clientKey } } });
      setInTrouble(false);
      remove(clientKey);
      await client.refetchQueries({ include: 'active' });
    } catch (error) {
      const { code } = codedError(error);
      const isPassing = PASSING.includes(code);
      setInTrouble(isPassing);
      if (!isPassing) refuse(clientKey, message(error));
      if (code === 'INTERNAL') delay(clientKey, Date.now() + RETRY_MS);
    } finally {
      isSending.current = false;
      again();
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt that ended starts the next one
  useEffect(() => {
    const next = nextVisit(box, Date.now());
    if (!next || isSending.current) return;
    const timer = setTimeout(() => void send(next.visit), isInTrouble ? RETRY_MS : next.waitInMs);
    return () => clearTimeout(timer);
  }, [box, attempt, isInTrouble]);

  useEffect(() => {
    const online = (): void => {
      setInTrouble(false);
      again();
    };
    addEventListener('online', online);
    return () => removeEventListener('online', online);
  }, []);
  return null;
}
