import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useRef } from 'react';
import { ProblemList } from './problem-list.js';
import { useProgrammeText } from './programme.messages.js';
import type { Check } from './use-check.js';
import type { Draft } from './use-draft.js';
import { type EditorHandle, YamlEditor } from './yaml-editor.js';

const PHONE = '(max-width: 48em)';

interface DraftEditorProps {
  draft: Draft;
  check: Check;
  /** Opens the difference to the version in force. */
  review: () => void;
}

/** The draft, and what is wrong with it: below the text on a desk, above it on a phone. */
export function DraftEditor({ draft, check, review }: DraftEditorProps) {
  const text = useProgrammeText();
  const editor = useRef<EditorHandle>(null);
  const isPhone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  const parts = [
    <div key="editor">
      <YamlEditor
        ref={editor}
        text={draft.text}
        edition={draft.edition}
        problems={check.check?.problems}
        onChange={draft.write}
      />
      {!isPhone && (
        <Text size="sm" c="dimmed" mt="xs">
          {text('editorHelp')}
        </Text>
      )}
    </div>,
    <ProblemList key="problems" check={check} jumpTo={(line, column) => editor.current?.jumpTo(line, column)} />,
  ];
  return (
    <Stack gap="lg">
      {draft.isRestored && (
        <Alert color="ink" variant="light" role="status">
          {text('restored')}
        </Alert>
      )}
      {draft.isChanged && (
        <Group>
          <Button onClick={review}>{text('review')}</Button>
          <Button variant="default" onClick={draft.discard}>
            {text('discard')}
          </Button>
        </Group>
      )}
      {isPhone ? [...parts].reverse() : parts}
    </Stack>
  );
}
