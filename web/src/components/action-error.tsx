import { Alert, Anchor } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { isSignedOut, useErrorMessage } from '../lib/error-message.js';
import { paths } from '../lib/paths.js';
import { useStatesText } from './states.messages.js';

/** Why an action was refused, beside the form that keeps what was entered; signing in again happens in another tab. */
export function ActionError({ error }: { error: unknown }) {
  const text = useStatesText();
  const message = useErrorMessage();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  if (!error) return null;
  return (
    <Alert ref={alert} color="orange" variant="light" role="alert">
      {message(error)}{' '}
      {isSignedOut(error) && (
        <Anchor href={paths.signIn()} target="_blank" inherit>
          {text('signIn')}
        </Anchor>
      )}
    </Alert>
  );
}
