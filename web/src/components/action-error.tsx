import { Alert } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useErrorMessage } from '../lib/error-message.js';

/** Why an action was refused, beside the form that keeps what was entered. */
export function ActionError({ error }: { error: unknown }) {
  const message = useErrorMessage();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  if (!error) return null;
  return (
    <Alert ref={alert} color="orange" variant="light" role="alert">
      {message(error)}
    </Alert>
  );
}
