import { Paper } from '@mantine/core';
import { Page } from '../../components/page.js';
import { ChangePasswordForm } from '../../features/session/change-password-form.js';
import { useSessionText } from '../../features/session/session.messages.js';
import { useViewer } from '../../lib/viewer.js';

export function ProfilePage() {
  const text = useSessionText();
  const { displayName, username } = useViewer();
  return (
    <Page title={text('profile')} sentence={text('signedInAs', { name: displayName, username })} width="narrow">
      <Paper withBorder p="lg" maw={480}>
        <ChangePasswordForm />
      </Paper>
    </Page>
  );
}
