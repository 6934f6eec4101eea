import { useLazyQuery } from '@apollo/client/react';
import { Button, Code, Paper, Stack, Text } from '@mantine/core';
import { downloadBlob } from '../../charts/download.js';
import { ActionError } from '../../components/action-error.js';
import { graphql } from '../../lib/graphql.js';
import { usePublicationText } from './publication.messages.js';

const PUBLISHED_FILE = graphql(`
  query PublishedFile($id: ID!) {
    evaluationCycle(id: $id) {
      id
      publishedFile
    }
  }
`);

/** The published cycle as one file, and how anybody checks it. */
export function PublishedFile({ cycle }: { cycle: { id: string; year: number; type: string } }) {
  const text = usePublicationText();
  const [read, { loading, error }] = useLazyQuery(PUBLISHED_FILE, { fetchPolicy: 'no-cache' });
  const name = `published-${cycle.year}-${cycle.type}.json`;
  async function download(): Promise<void> {
    const { data } = await read({ variables: { id: cycle.id } });
    const content = data?.evaluationCycle.publishedFile;
    if (content) downloadBlob(new Blob([content], { type: 'application/json' }), name);
  }
  return (
    <Paper withBorder p="md">
      <Stack gap="sm" align="flex-start">
        <Text>{text('fileMeaning')}</Text>
        <Button variant="default" loading={loading} onClick={() => void download()}>
          {text('download')}
        </Button>
        <ActionError error={error} />
        <Text size="sm">{text('howToVerify')}</Text>
        <Code
          block
          maw="100%"
          style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        >{`npm run -s verify -- ${name}`}</Code>
        <Text size="sm" c="dimmed">
          {text('verifyMeaning')}
        </Text>
      </Stack>
    </Paper>
  );
}
