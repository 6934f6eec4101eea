import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ActionError } from '../../components/action-error.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useActivitiesText } from './activities.messages.js';

const CANCEL = graphql(`
  mutation CancelActivity($input: CancelActivityInput!) {
    cancelActivity(input: $input) {
      id
      version
      state
    }
  }
`);

export function CancelActivityButton({ activity }: { activity: { id: string; version: number } }) {
  const text = useActivitiesText();
  const [isAsking, question] = useDisclosure(false);
  const { act, isActing, error } = useAction(CANCEL, {
    onDone: () => {
      question.close();
      showToast(text('cancelled'));
    },
  });
  return (
    <>
      <Button variant="default" onClick={question.open}>
        {text('cancelActivity')}
      </Button>
      <Modal
        opened={isAsking}
        onClose={question.close}
        title={text('cancelActivity')}
        closeButtonProps={{ 'aria-label': text('keep') }}
      >
        <Text mb="md">{text('cancelAsk')}</Text>
        <ActionError error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={question.close}>
            {text('keep')}
          </Button>
          <Button
            color="orange"
            loading={isActing}
            onClick={() => void act({ activityId: activity.id, version: activity.version })}
          >
            {text('cancelActivity')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
