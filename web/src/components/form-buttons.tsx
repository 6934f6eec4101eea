import { Button, Group } from '@mantine/core';
import { ActionError } from './action-error.js';
import { useFormText } from './form.messages.js';

interface FormButtonsProps {
  confirm: string;
  isActing: boolean;
  error: unknown;
  close: () => void;
}

/** How a form in a dialog ends. */
export function FormButtons({ confirm, isActing, error, close }: FormButtonsProps) {
  const text = useFormText();
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
