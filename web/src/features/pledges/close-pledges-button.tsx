import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ActionError } from '../../components/action-error.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { usePledgesText } from './pledges.messages.js';

const CLOSE = graphql(`
  mutation ClosePledges($input: ClosePledgesInput!) {
    closePledges(input: $input)
  }
`);

/** Closes the year's pledges after asking once more: what is open becomes unfulfilled. */
export function ClosePledgesButton({ year }: { year: number }) {
  const text = usePledgesText();
  const [isAsking, question] = useDisclosure(false);
  const { act, isActing, error } = useAction(CLOSE, {
    refetch: ['Pledges'],
    onDone: ({ closePledges }) => {
      showToast(text('closed', { count: closePledges }));
      question.close();
    },
  });
  return (
    <>
      <Button variant="default" onClick={question.open}>
        {text('closeYear', { year })}
      </Button>
      <Modal
        opened={isAsking}
        onClose={question.close}
        title={text('closeYear', { year })}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        <Text mb="md">{text('closeYearAsk', { year })}</Text>
        <ActionError error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={question.close}>
            {text('cancel')}
          </Button>
          <Button color="orange" loading={isActing} onClick={() => void act({ year })}>
            {text('closeYear', { year })}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
