import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ActionError } from '../../components/action-error.js';
import { codedError } from '../../lib/error-message.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useProgrammeText } from './programme.messages.js';

const ADOPT = graphql(`
  mutation AdoptProgramme($input: AdoptProgrammeInput!) {
    adoptProgramme(input: $input) {
      version
    }
  }
`);

interface AdoptButtonProps {
  draft: { fileName: string; sourceText: string; basedOnVersion: number };
  difference: { removed: number; added: number };
  isSound: boolean;
  onAdopted: () => void;
  /** Reads anew what is in force, after somebody else was faster. */
  onSuperseded: () => void;
}

/** Puts the draft in force after asking once more. */
export function AdoptButton({ draft, difference, isSound, onAdopted, onSuperseded }: AdoptButtonProps) {
  const text = useProgrammeText();
  const [isAsking, question] = useDisclosure(false);
  const version = draft.basedOnVersion + 1;
  const { removed, added } = difference;
  const { act, isActing, error } = useAction(ADOPT, {
    refetch: ['Programme'],
    onDone: ({ adoptProgramme }) => {
      showToast(text('adopted', { version: adoptProgramme.version }));
      question.close();
      onAdopted();
    },
  });
  async function adopt(): Promise<void> {
    if (!(await act(draft))) onSuperseded();
  }
  const isOvertaken = error !== null && codedError(error).code === 'CONFLICT';
  return (
    <>
      <Group>
        <Button onClick={question.open} disabled={!isSound}>
          {text('adopt', { version })}
        </Button>
        {!isSound && <Text size="sm">{text('mendFirst')}</Text>}
      </Group>
      <Modal
        opened={isAsking}
        onClose={question.close}
        title={text('adopt', { version })}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        <Text mb="md">{text('adoptAsk', { version, removed, added })}</Text>
        <ActionError error={error} />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={question.close}>
            {text('cancel')}
          </Button>
          <Button loading={isActing} disabled={isOvertaken} onClick={() => void adopt()}>
            {text('adopt', { version })}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
