import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ActionError } from '../../components/action-error.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useSelfReportText } from './self-report.messages.js';

const SUBMIT = graphql(`
  mutation SubmitSelfReport($input: SubmitSelfReportInput!) {
    submitSelfReport(input: $input) {
      id
      version
      submittedAt
    }
  }
`);

interface SubmitReportProps {
  /** Saves what is not saved yet; null when that did not work. */
  settle: () => Promise<{ id: string; version: number } | null>;
}

/** Hands the report in, after everything that was written is saved. */
export function SubmitReport({ settle }: SubmitReportProps) {
  const text = useSelfReportText();
  const [isAsking, question] = useDisclosure(false);
  const { act, isActing, error } = useAction(SUBMIT, {
    refetch: ['SelfReport'],
    onDone: () => {
      question.close();
      showToast(text('submitted'));
    },
  });
  async function submit(): Promise<void> {
    const report = await settle();
    if (report) await act({ selfReportId: report.id, version: report.version });
    else question.close();
  }
  return (
    <>
      <Button onClick={question.open}>{text('submit')}</Button>
      <Modal
        opened={isAsking}
        onClose={question.close}
        title={text('submit')}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        <Text mb="md">{text('submitAsk')}</Text>
        <ActionError error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={question.close}>
            {text('cancel')}
          </Button>
          <Button loading={isActing} onClick={() => void submit()}>
            {text('submit')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
