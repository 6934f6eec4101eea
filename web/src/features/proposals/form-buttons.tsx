import { Button, Group } from '@mantine/core';
import { ActionError } from '../../components/action-error.js';
import { useProposalsText } from './proposals.messages.js';

interface FormButtonsProps {
  confirm: string;
  isActing: boolean;
  error: unknown;
  close: () => void;
}

/** How each form about a proposal ends. */
export function FormButtons({ confirm, isActing, error, close }: FormButtonsProps) {
  const text = useProposalsText();
  return (
    <>
      <ActionError error={error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          {text('cancel')}
        </Button>
        <Button type="submit" loading={isActing}>
          {confirm}
        </Button>
      </Group>
    </>
  );
}
