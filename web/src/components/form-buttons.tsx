import { Button, Group } from '@mantine/core';
import { ActionError } from './action-error.js';
import { useFormText } from './form.messages.js';

interface FormButtonsProps {
  confirm: string;
  isActing: boolean;
  error: unknown;
  close: () => void;
  /** Takes something back: the button says so by its colour. */
  isWithdrawal?: boolean;
  /** Something the action cannot do without is not chosen yet. */
  isDisabled?: boolean;
}

/** How a form in a dialog ends. */
export function FormButtons({
  confirm,
  isActing,
  error,
  close,
  isWithdrawal = false,
  isDisabled = false,
}: FormButtonsProps) {
  const text = useFormText();
  return (
    <>
      <ActionError error={error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          {text('cancel')}
        </Button>
        <Button type="submit" {...(isWithdrawal && { color: 'orange' })} loading={isActing} disabled={isDisabled}>
          {confirm}
        </Button>
      </Group>
    </>
  );
}
