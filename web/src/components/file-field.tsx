import { Button, FileInput, Group, Stack, Text } from '@mantine/core';
import { graphql } from '../lib/graphql.js';
import { readAsBase64 } from '../lib/read-file.js';
import { useAction } from '../lib/use-action.js';
import { ActionError } from './action-error.js';
import { useFileText } from './file-field.messages.js';

const ADD = graphql(`
  mutation AddFile($input: AddFileInput!) {
    addFile(input: $input) {
      id
      name
    }
  }
`);

const KINDS = '.pdf,.jpg,.jpeg,.png,.xlsx,.docx';

export interface ChosenFile {
  id: string;
  name: string;
}

/** One file that supports what is entered: kept as soon as it is chosen, so that the form itself stays small. */
export function FileField({
  value,
  label,
  onChange,
}: {
  value: ChosenFile | null;
  /** What the file is for, where it is not just a support. */
  label?: string;
  onChange: (file: ChosenFile | null) => void;
}) {
  const text = useFileText();
  const { act, isActing, error } = useAction(ADD, { onDone: ({ addFile }) => onChange(addFile) });
  async function send(file: File | null): Promise<void> {
    if (file) await act({ name: file.name, contentBase64: await readAsBase64(file) });
  }
  return (
    <Stack gap="xs">
      {value === null ? (
        <FileInput
          label={label ?? text('file')}
          description={text('kinds')}
          placeholder={text(isActing ? 'sending' : 'choose')}
          accept={KINDS}
          // It is what to press here, not an example of what to enter.
          styles={{ placeholder: { color: 'var(--mantine-color-text)' } }}
          disabled={isActing}
          value={null}
          onChange={file => void send(file)}
        />
      ) : (
        <Group justify="space-between">
          <Text>{value.name}</Text>
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(null)}>
            {text('remove')}
          </Button>
        </Group>
      )}
      <ActionError error={error} />
    </Stack>
  );
}
