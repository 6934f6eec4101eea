import { useApolloClient, useMutation } from '@apollo/client/react';
import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { codedError } from '../../lib/error-message.js';
import { graphql } from '../../lib/graphql.js';
import { DemoAccounts } from './demo-accounts.js';
import { useSessionText } from './session.messages.js';

const SIGN_IN = graphql(`
  mutation SignIn($username: String!, $password: String!) {
    signIn(username: $username, password: $password) {
      username
    }
  }
`);

const REFUSED = ['UNAUTHENTICATED', 'BAD_USER_INPUT'];

/** A refused sign-in keeps the username, so that only the password is typed again. */
export function SignInForm({ onDone }: { onDone: () => void }) {
  const text = useSessionText();
  const client = useApolloClient();
  const [signIn, { loading, error }] = useMutation(SIGN_IN, { fetchPolicy: 'no-cache' });
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { error: refusal } = await signIn({ variables: { username: username.trim(), password }, errorPolicy: 'all' });
    if (refusal) return setPassword('');
    await client.clearStore();
    onDone();
  }
  const isRefused = error && REFUSED.includes(codedError(error).code);
  return (
    <form onSubmit={event => void submit(event)}>
      <Stack>
        <DemoAccounts onChoose={setUsername} />
        <TextInput
          label={text('username')}
          value={username}
          onChange={event => setUsername(event.currentTarget.value)}
          autoComplete="username"
          autoCapitalize="none"
          size="md"
          required
        />
        <PasswordInput
          label={text('password')}
          value={password}
          onChange={event => setPassword(event.currentTarget.value)}
          autoComplete="current-password"
          size="md"
          required
        />
        {isRefused ? (
          <Alert color="orange" role="alert">
            {text('wrong')}
          </Alert>
        ) : (
          <ActionError error={error} />
        )}
        <Button type="submit" size="md" loading={loading}>
          {text('signIn')}
        </Button>
      </Stack>
    </form>
  );
}
