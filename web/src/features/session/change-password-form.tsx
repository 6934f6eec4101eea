import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useSessionText } from './session.messages.js';

const CHANGE_PASSWORD = graphql(`
  mutation ChangePassword($currentPassword: String!, $newPassword: String!) {
    changePassword(currentPassword: $currentPassword, newPassword: $newPassword)
  }
`);

const EMPTY = { current: '', wanted: '', again: '' };

export function ChangePasswordForm() {
  const text = useSessionText();
  const [change, { loading, error }] = useMutation(CHANGE_PASSWORD);
  const [entered, setEntered] = useState(EMPTY);
  const isDifferent = entered.again !== '' && entered.again !== entered.wanted;
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (entered.again !== entered.wanted) return;
    const variables = { currentPassword: entered.current, newPassword: entered.wanted };
    const { error: refusal } = await change({ variables, errorPolicy: 'all' });
    if (refusal) return;
    setEntered(EMPTY);
    showToast(text('passwordChanged'));
  }
  function field(name: keyof typeof EMPTY) {
    return {
      value: entered[name],
      onChange: (event: { currentTarget: { value: string } }) =>
        setEntered({ ...entered, [name]: event.currentTarget.value }),
    };
  }
  return (
    <form onSubmit={event => void submit(event)}>
      <Stack>
        <PasswordInput label={text('currentPassword')} autoComplete="current-password" required {...field('current')} />
        <PasswordInput
          label={text('newPassword')}
          description={text('newPasswordAdvice')}
          autoComplete="new-password"
          required
          {...field('wanted')}
        />
        <PasswordInput
          label={text('repeatPassword')}
          autoComplete="new-password"
          required
          error={isDifferent && text('notSame')}
          {...field('again')}
        />
        <ActionError error={error} />
        <Button type="submit" loading={loading}>
          {text('changePassword')}
        </Button>
      </Stack>
    </form>
  );
}
