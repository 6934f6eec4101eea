import { Alert, Button, Group } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { codedError, useErrorMessage } from '../lib/error-message.js';
import { paths } from '../lib/paths.js';
import { useStatesText } from './states.messages.js';

/** Says what happened and what to do; offers to try again, or to sign in when that is what is missing. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }) {
  const text = useStatesText();
  const message = useErrorMessage();
  const { pathname, search } = useLocation();
  const { code } = codedError(error);
  const next =
    code === 'UNAUTHENTICATED' ? (
      <Button component={Link} to={paths.signIn({ next: pathname + search })}>
        {text('signIn')}
      </Button>
    ) : (
      retry && (
        <Button variant="default" onClick={retry}>
          {text('retry')}
        </Button>
      )
    );
  return (
    <Alert color="orange" variant="light" title={text('failed')} role="alert">
      {message(error)}
      {next && <Group mt="sm">{next}</Group>}
    </Alert>
  );
}
