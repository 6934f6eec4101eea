import { useQuery } from '@apollo/client/react';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { QueryStates } from '../../components/query-states.js';
import { useProgrammeText } from './programme.messages.js';
import type { Draft } from './use-draft.js';
import { VERSION_TEXT } from './use-version-text.js';
import { YamlEditor } from './yaml-editor.js';

interface VersionTextProps {
  version: number;
  /** Left out for whoever may write none. */
  draft?: Draft;
  leave: () => void;
}

/** The text of a version that is no longer in force, to be read, or to begin a draft with. */
export function VersionText({ version, draft, leave }: VersionTextProps) {
  const text = useProgrammeText();
  const query = useQuery(VERSION_TEXT, { variables: { version }, fetchPolicy: 'cache-first' });
  function begin(sourceText: string): void {
    draft?.replace(sourceText);
    leave();
  }
  return (
    <QueryStates query={query}>
      {({ programmeVersion: { sourceText } }) => (
        <Stack gap="lg">
          <Alert color="ink" variant="light">
            {text('earlierText', { version })}
            <Group mt="sm">
              <Button variant="default" onClick={leave}>
                {text(draft ? 'backToDraft' : 'backToForce')}
              </Button>
              {draft && !draft.isChanged && (
                <Button variant="default" onClick={() => begin(sourceText)}>
                  {text('useAsDraft')}
                </Button>
              )}
            </Group>
            {draft?.isChanged && (
              <Text mt="sm" size="sm">
                {text('draftFirst')}
              </Text>
            )}
          </Alert>
          <YamlEditor text={sourceText} edition={version} />
        </Stack>
      )}
    </QueryStates>
  );
}
