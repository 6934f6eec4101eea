import { Button, Notification, Stack } from '@mantine/core';
import { dismissToast, useToasts } from '../lib/toast.js';
import { useStatesText } from './states.messages.js';
import classes from './toaster.module.css';

/** Where "done" is said; a live region, so it is read out without taking the focus. */
export function Toaster() {
  const toasts = useToasts();
  const text = useStatesText();
  return (
    <Stack className={classes.toaster} role="status" aria-live="polite" gap="xs">
      {toasts.map(({ id, message, action }) => (
        <Notification
          role="none"
          key={id}
          withBorder
          onClose={() => dismissToast(id)}
          closeButtonProps={{ 'aria-label': text('dismiss') }}
        >
          {message}
          {action && (
            <Button
              variant="default"
              size="compact-sm"
              ml="sm"
              onClick={() => {
                action.act();
                dismissToast(id);
              }}
            >
              {action.label}
            </Button>
          )}
        </Notification>
      ))}
    </Stack>
  );
}
