import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { usePledgesText } from './pledges.messages.js';

const SIGN = graphql(`
  mutation SignPledge($input: SignPledgeInput!) {
    signPledge(input: $input) {
      id
      ...PledgeDocument_pledge
    }
  }
`);

/** A typed name and a date; signing makes the pledge public. */
export function SignForm({ pledge }: { pledge: { id: string; version: number } }) {
  const text = usePledgesText();
  const { today } = useJurisdiction();
  const [signedName, setName] = useState('');
  const [signedOn, setDate] = useState(today);
  const { act, isActing, error } = useAction(SIGN, { onDone: () => showToast(text('signed')) });
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ pledgeId: pledge.id, version: pledge.version, signedName: signedName.trim(), signedOn });
  }
  return (
    <Paper withBorder p="md" component="form" onSubmit={submit} className="no-print">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {text('signTitle')}
        </Title>
        <Text size="sm" c="dimmed">
          {text('signAdvice')}
        </Text>
        <Group align="flex-end">
          <TextInput
            label={text('signedName')}
            value={signedName}
            onChange={event => setName(event.currentTarget.value)}
            required
          />
          <TextInput
            type="date"
            label={text('signedOn')}
            value={signedOn}
            max={today}
            onChange={event => setDate(event.currentTarget.value)}
            required
          />
          <Button type="submit" loading={isActing}>
            {text('sign')}
          </Button>
        </Group>
        <ActionError error={error} />
      </Stack>
    </Paper>
  );
}
